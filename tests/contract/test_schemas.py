"""The two schemas, as they are committed: the same as the code's, described to the last value, and fit for a client."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    build_schema,
    find_breaking_changes,
    print_schema,
)

from models.declaration.access import Role
from schema.api.role_schema import role_schema

FILES = {
    Role.ADMINISTRATOR: Path(__file__).parents[2] / "schema/admin.graphql",
    Role.RESELLER: Path(__file__).parents[2] / "schema/reseller.graphql",
}
every_role = pytest.mark.parametrize("role", list(Role))


@every_role
def test_the_committed_schema_is_the_codes(role: Role) -> None:
    assert FILES[role].read_text(encoding="utf-8") == role_schema(role).as_str() + "\n", "run `make generate`"


@every_role
def test_the_committed_schema_can_be_read_by_other_tools(role: Role) -> None:
    read = build_schema(FILES[role].read_text(encoding="utf-8"))

    assert print_schema(read).splitlines()[-1]
    assert find_breaking_changes(read, role_schema(role).graphql_schema) == []


def described(role: Role) -> Iterator[tuple[str, str | None]]:
    """Every type, field, argument, input field and enumeration value with its description."""
    for name, one in role_schema(role).graphql_schema.type_map.items():
        if name.startswith("__") or name in {"ID", "String", "Int", "Float", "Boolean"}:
            continue
        yield name, one.description
        if isinstance(one, GraphQLObjectType | GraphQLInterfaceType):
            for key, field in one.fields.items():
                yield f"{name}.{key}", field.description
                for argument, arg in field.args.items():
                    yield f"{name}.{key}({argument})", arg.description
        elif isinstance(one, GraphQLInputObjectType):
            for key, input_field in one.fields.items():
                yield f"{name}.{key}", input_field.description
        elif isinstance(one, GraphQLEnumType):
            for key, value in one.values.items():
                yield f"{name}.{key}", value.description


@every_role
def test_everything_in_a_schema_is_described(role: Role) -> None:
    assert [name for name, text in described(role) if not (text or "").strip()] == []


@every_role
def test_descriptions_are_sentences(role: Role) -> None:
    wrong = [name for name, text in described(role) if text and not re.search(r"[.!?]$", text.strip())]

    assert wrong == []


SAID_WITH_A = re.compile(r"(uni|use|usage|one|once|euro|u$)", re.IGNORECASE)
SAID_WITH_AN = re.compile(r"(hour|honest|HTML|SMS|xDR)")


@every_role
def test_articles_are_those_of_the_words_behind_them(role: Role) -> None:
    """The samples were "A Account" and "Create or change a invoice template"."""
    wrong = []
    for name, text in described(role):
        for article, word in re.findall(r"\b([Aa]n?) ([A-Za-z]\w*)", text or ""):
            vowel = (word[0] in "aeiouAEIOU" and not SAID_WITH_A.match(word)) or bool(SAID_WITH_AN.match(word))
            if vowel is (article.lower() == "a"):
                wrong.append(f"{name}: {article} {word}")

    assert wrong == []


@every_role
def test_a_description_says_more_than_the_name_before_it(role: Role) -> None:
    """The sample was "Custom tax: The tax."."""
    wrong = [name for name, text in described(role) if re.search(r"\b(\w+): (?:The|An?) \1\.$", text or "")]

    assert wrong == []


@every_role
def test_what_is_given_is_not_called_read_only(role: Role) -> None:
    """Filters and inputs said "Read-only." of what they are asked by."""
    types = role_schema(role).graphql_schema.type_map.values()
    given = [one for one in types if isinstance(one, GraphQLInputObjectType)]

    assert [one.name for one in given if "Read-only" in str(one.description)] == []
    assert [
        f"{one.name}.{name}"
        for one in given
        for name, field in one.fields.items()
        if "Read-only" in str(field.description)
    ] == []


@every_role
def test_every_directive_that_a_schema_declares_is_used_in_it(role: Role) -> None:
    """`@access` stood in the resellers' schema, at no field. `@oneOf` is GraphQL's own."""
    text = FILES[role].read_text(encoding="utf-8")
    declared = re.findall(r"^directive @(\w+)", text, re.MULTILINE)

    assert set(declared) - {"oneOf"} >= {"limits", "notification"}
    assert [name for name in declared if len(re.findall(rf"@{name}\b", text)) < 2] == []


@every_role
def test_every_mutation_has_one_input_and_one_payload(role: Role) -> None:
    mutation = role_schema(role).graphql_schema.mutation_type
    assert mutation is not None
    for name, field in mutation.fields.items():
        type_name = name[0].upper() + name[1:]
        assert {key: str(arg.type) for key, arg in field.args.items()} == {"input": f"{type_name}Input!"}
        assert str(field.type) == f"{type_name}Payload!"


def test_a_reseller_has_nothing_that_an_administrator_lacks_but_ownership() -> None:
    """R-12: what only the resellers' schema has, by name."""
    admin, reseller = (role_schema(role).graphql_schema.type_map for role in Role)
    only = {
        f"{name}.{key}"
        for name, one in reseller.items()
        if isinstance(one, GraphQLObjectType | GraphQLInputObjectType)
        for key in one.fields
        if name not in admin or key not in getattr(admin[name], "fields", {})
    }

    assert {name for name in only if not name.startswith("OwnershipFilter.")} == {
        "CustomerClass.ownership",
        "CustomerClassFilter.ownership",
    }
