"""The interface of user errors, with code and path; each type of them follows from what the resolvers declare."""

import strawberry

from models.declaration.access import ADMINISTRATOR_READS
from resolvers.drafts.warning import WarningCode
from resolvers.errors import ADMINISTRATORS_CODES, UserErrorCode
from schema.types.builder import ENUM_ACCESS, NAMES, register_enum

register_enum(UserErrorCode)
register_enum(WarningCode)
ENUM_ACCESS[WarningCode.__name__] = {WarningCode.BALANCE_NEVER_RESET.value: ADMINISTRATOR_READS}
ENUM_ACCESS[UserErrorCode.__name__] = {code.value: ADMINISTRATOR_READS for code in ADMINISTRATORS_CODES}


@strawberry.interface(description="Why a write, or one of its items, was refused; nothing of that was written.")
class UserError:
    """Why a write, or one of its items, was refused; nothing of that was written."""

    code: UserErrorCode = strawberry.field(description="The reason, as a code that never changes its meaning.")
    message: str = strawberry.field(description="The reason, as a sentence for people.")
    template: str = strawberry.field(
        description="The message with the names of its values in braces, for translation into other languages."
    )
    values: list[str] = strawberry.field(
        description="The values in the order of their names in the template; a value with a code is given by its code."
    )
    path: list[str] = strawberry.field(description="The whole path of the input value, list indexes included.")
    property_path: list[str] | None = strawberry.field(
        description=(
            "The path on the record of the property that is wrong, where the input doesn't give its value: of what is "
            "put back, copied or approved."
        )
    )


NAMES["UserError"] = UserError
