"""The history of a class as the app asks for it, by the app's own documents."""

from models.declaration.access import Role
from tests.contract.test_room_in_limits import documents
from tests.factories.world import World

SELF_CARE = {
    "selfCareEnabled": False,
    "twoFactor": True,
    "brandName": "North",
    "logoUrl": "https://example.com/logo.png",
    "defaultLanguage": "de",
    "timeZone": "Europe/Berlin",
    "dateFormat": "DD_MM_YYYY",
    "passwordMinimumLength": 12,
    "passwordSpecialCharacters": True,
    "passwordHistory": 3,
    "signInAttempts": 3,
    "lockMinutes": 30,
    "sessionTimeoutMinutes": 60,
}
"""More settings than the history reads of a version."""


async def test_that_a_class_was_put_back_is_among_what_the_history_reads_of_many_changes(world: World) -> None:
    await world.admin.done("customerClassSave", {"id": world.norths, "expectedVersion": 1, "webSelfCare": SELF_CARE})
    back = {"id": world.norths, "expectedVersion": 2, "to": {"version": 1}}
    await world.admin.done("customerClassRevert", back)

    for role, name in ((Role.ADMINISTRATOR, "AdminClassVersions"), (Role.RESELLER, "ClassVersions")):
        client = {Role.ADMINISTRATOR: world.admin, Role.RESELLER: world.north}[role]
        versions = (await client.ask(documents(role)[name], id=world.norths))["customerClass"]["versions"]["nodes"]
        changes = versions[0]["changes"]
        assert (versions[0]["version"], changes["totalCount"], len(changes["nodes"])) == (3, 14, 12)
        told = [(change["panel"], change["property"], change["after"]) for change in changes["nodes"]]
        assert ("", "revertedTo", "1") in told
