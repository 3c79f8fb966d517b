"""Previews for graphql-core to execute: its own coercion of arguments, and a plain attribute at each field.

What a preview comes to is not judged here but in `tests.previews`; the judge holds how it is asked and written.
"""

from collections.abc import Awaitable, Callable, Iterator

from graphql import (
    ExecutionResult,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    execute,
    get_named_type,
    parse,
)

from models.database.readers import Reader
from models.declaration.access import Role
from resolvers.actor import Actor
from resolvers.errors import Reference, camel
from resolvers.previews.all_previews import PREVIEWS
from resolvers.previews.preview import RunPreview
from resolvers.reading.context import ReadContext
from resolvers.reading.plan import PlanKey, Planner
from resolvers.registry import ENTITIES
from resolvers.use_cases.foresee_planned import foresee_class
from schema.api.role_schema import RoleSchema
from tests.oracle.schema import plain, snake

SECONDS = 10.0


def preview_schema(role: Role, reader: Reader) -> GraphQLSchema:
    """A schema with the previews alone, whose answers are executed field by field."""
    schema = previews_alone(role)
    query = schema.query_type
    assert query is not None
    planner = Planner(ENTITIES, PlanKey(reader.dialect, role, may_write=False))
    for name, preview in PREVIEWS.items():
        query.fields[camel(name)].resolve = _root(preview.prepare(planner), reader)
    for abstract in _below(schema, query):
        if isinstance(abstract, GraphQLInterfaceType):
            abstract.resolve_type = lambda value, _info, _type: type(value).__name__
            continue
        abstract.is_type_of = None
        for name, field in abstract.fields.items():
            field.resolve = _attribute(name, field)
    return schema


def previews_alone(role: Role) -> GraphQLSchema:
    """A role's schema with the previews alone; a record that an answer leads to has its id, and nothing else to ask."""
    schema = RoleSchema(role, mutation=False).graphql_schema
    query = schema.query_type
    assert query is not None
    for name in list(query.fields):
        if name not in {camel(preview) for preview in PREVIEWS}:
            del query.fields[name]
    for abstract in _below(schema, query):
        if abstract.name in ENTITIES:
            for name in list(abstract.fields):
                if name != "id":
                    del abstract.fields[name]
    return schema


def _root(compute: RunPreview, reader: Reader) -> Callable[..., Awaitable[object]]:
    async def resolve(_root: object, info: GraphQLResolveInfo[Actor], **arguments: object) -> object:
        return await reader.read(
            lambda: compute(ReadContext(info.context, {}, foresee=foresee_class), arguments), SECONDS
        )

    return resolve


def _below(schema: GraphQLSchema, query: GraphQLObjectType) -> Iterator[GraphQLObjectType | GraphQLInterfaceType]:
    """The types of answers."""
    waiting = [get_named_type(field.type) for field in query.fields.values()]
    seen: set[str] = set()
    while waiting:
        graphql_type = waiting.pop()
        if graphql_type.name in seen or not isinstance(graphql_type, GraphQLObjectType | GraphQLInterfaceType):
            continue
        seen.add(graphql_type.name)
        yield graphql_type
        waiting += [get_named_type(field.type) for field in graphql_type.fields.values()]
        if isinstance(graphql_type, GraphQLInterfaceType):
            waiting += schema.get_possible_types(graphql_type)


def _attribute(name: str, field: GraphQLField) -> Callable[..., object]:
    def resolve(value: object, _info: object) -> object:
        if isinstance(value, Reference):
            return f"{value.entity}:{value.key}"
        return plain(getattr(value, snake(name)))

    return resolve


async def oracle_preview(schema: GraphQLSchema, actor: Actor, query: str) -> ExecutionResult:
    """Execute a query of previews, field by field."""
    result = execute(schema, parse(query), context_value=actor)
    executed = result if isinstance(result, ExecutionResult) else await result
    assert isinstance(executed, ExecutionResult)
    return executed
