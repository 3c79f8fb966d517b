"""Global ids have one form: the word of an entity, a colon and the plain digits of a key."""

import pytest

from resolvers.drafts.lookup import LARGEST_KEY, key_in
from resolvers.reading.entity import Identity
from resolvers.reading.global_id import LARGEST, decode, encode, split
from resolvers.reading.problem import BadArgumentError
from resolvers.registry import ENTITIES

KINDS = [name for name, entity in ENTITIES.items() if isinstance(entity.fields.get("id"), Identity)]

NO_KEYS = (
    *("", "0", "-1", "+1", "00", "01", "007", "1.0", "1e3", "0x1", "1_0", " 1", "1 ", "1\n", "1:1", "one"),
    # Digits of other scripts, and what looks like one.
    *("²", "1²", "①", "１", "١", "१", "1\u200b", "\ufeff1"),
    *(str(LARGEST + 1), "9" * 19, "1" * 20, "9" * 5000),
)


@pytest.mark.parametrize("kind", KINDS)
def test_an_id_of_every_kind_is_read_as_it_is_written(kind: str) -> None:
    for key in (1, 9, 10, LARGEST_KEY, LARGEST_KEY + 1, LARGEST):
        assert split(encode(kind, key)) == (kind, key)
        assert key_in(encode(kind, key), kind) == (key if key <= LARGEST_KEY else None)
        assert decode(encode(kind, key), kind) == key


@pytest.mark.parametrize("key", NO_KEYS, ids=ascii)
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_no_plain_number_names_nothing(kind: str, key: str) -> None:
    """`CustomerClass:²` is no id, and `CustomerClass:007` isn't a second name of the seventh class."""
    text = f"{kind}:{key}"

    assert split(text) is None
    assert key_in(text, kind) is None
    with pytest.raises(BadArgumentError):
        decode(text, kind)


@pytest.mark.parametrize(
    "text", ["", ":", ":1", "CustomerClass", "CustomerClass1", "CustomerClass;1", "Customer Class:1"]
)
def test_an_id_names_its_kind(text: str) -> None:
    assert split(text) is None


@pytest.mark.parametrize("kind", KINDS)
def test_an_id_of_another_kind_is_none_of_this_one(kind: str) -> None:
    other = KINDS[KINDS.index(kind) - 1]

    assert key_in(f"{other}:1", kind) is None
    with pytest.raises(BadArgumentError):
        decode(f"{other}:1", kind)
