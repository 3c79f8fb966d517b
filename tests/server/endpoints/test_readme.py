"""Commands in the README work as the README says."""

import json
import os
import re
import subprocess
from pathlib import Path

from tests.running import running_server
from web.settings import PREFIX

ROOT = Path(__file__).parents[3]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
END = "--- the end of a block ---"


def blocks(section: str) -> list[tuple[str, str]]:
    """The fenced blocks of a section, each with its language, word for word."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (found,) = re.findall(rf"^## {section}$(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    return BLOCK.findall(found)


def test_every_command_answers_what_the_readme_says(tmp_path: Path) -> None:
    # given
    found = blocks("With curl")
    commands = [text for language, text in found if language == "sh"]
    expected = [json.loads(text) for language, text in found if language == "json"]
    assert [language for language, _ in found] == ["sh", "json"] * len(commands)
    (tmp_path / ".venv").symlink_to(ROOT / ".venv")
    with running_server(tmp_path / "demo.db") as server:
        # when
        script = f"\necho; echo '{END}'\n".join(commands)
        environment = {**os.environ, "URL": server.url, f"{PREFIX}DATABASE": server.database}
        ran = subprocess.run(
            ["bash", "-e"], input=script, capture_output=True, text=True, check=True, cwd=tmp_path, env=environment
        )
    # then
    answers = [json.loads(one) for one in ran.stdout.split(END)]
    for answer in answers:
        answer.pop("extensions", None)
    assert answers == expected


def test_the_first_query_opens_a_whole_class(tmp_path: Path) -> None:
    ((language, query),) = blocks("A whole class in one query")
    assert language == "graphql"
    with running_server(tmp_path / "demo.db") as server:
        answer = server.ask("admin", query).json()

    assert "errors" not in answer
    customer_class = answer["data"]["customerClass"]
    assert (customer_class["name"], customer_class["currency"]) == ("Large business", {"code": "EUR"})
    assert [name for name, value in customer_class.items() if not value] == []
