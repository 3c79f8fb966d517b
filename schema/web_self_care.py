"""The words of the panel Web self-care."""

from resolvers.web_self_care import WEB_SELF_CARE
from schema.declared import panel_input, panel_type


@panel_type(WEB_SELF_CARE)
class WebSelfCare:
    """Access to the self-care interface for the customers of this class."""


@panel_input(WEB_SELF_CARE)
class WebSelfCareInput:
    """The settings of self-care to change; absent ones stay as they are."""
