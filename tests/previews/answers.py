"""Asking for previews: the answer and the errors, with only the parts that a test looks at."""

from tests.factories.client import Client, Json, errors

USER_ERRORS = "userErrors { __typename code message path ... on ValidationError { limit actual } }"


async def computed(client: Client, field: str, declared: str, arguments: str, answer: str, **variables: object) -> Json:
    """The result of a preview; its variables are `declared`."""
    selection = f"{field}({arguments}) {{ answer {{ {answer} }} {USER_ERRORS} }}"
    document = f"query{f'({declared})' if declared else ''} {{ {selection} }}"
    result: Json = (await client.ask(document, **variables))[field]
    return result


async def answer(client: Client, field: str, declared: str, arguments: str, selected: str, **variables: object) -> Json:
    """The answer of a preview that has to succeed."""
    result = await computed(client, field, declared, arguments, selected, **variables)
    assert result["userErrors"] == [], result
    preview: Json = result["answer"]
    return preview


async def against(
    client: Client, field: str, declared: str, arguments: str, **variables: object
) -> list[tuple[str, str]]:
    """The problems of the arguments of a preview, as code and dotted path; there is no answer then."""
    result = await computed(client, field, declared, arguments, "__typename", **variables)
    assert result["answer"] is None
    return errors(result)
