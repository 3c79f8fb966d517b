"""Fraud protection: the profile that the calls of a class's customers are held against (domain 7.1)."""

from models.declaration.columns import bounded, link
from models.panels.panel import PanelRow


@bounded()
class FraudProtection(PanelRow):
    """The protection of the customers of this class from calls that others make at their cost."""

    fraud_traffic_profile = link(
        "FraudTrafficProfile",
        "The profile that limits and watches the customers' calls, in the currency of the class. Null: no protection.",
        null=True,
    )

    class Meta:
        table = "fraud_protection"
