"""Reading what a class is made with: business models and currencies."""

from models.records.reference import BusinessModel, Currency
from resolvers.reading.entity import Entity, Identity, declared_columns

BUSINESS_MODEL = Entity("BusinessModel", BusinessModel, {"id": Identity(), **declared_columns(BusinessModel)})
CURRENCY = Entity("Currency", Currency, {"id": Identity(), **declared_columns(Currency)})
