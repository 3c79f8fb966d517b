"""What is measured: the same documents for both servers."""

from collections.abc import Mapping
from dataclasses import dataclass, field

STATISTICS = """generateStatistics sendStatistics xdrExport xdrDelivery xdrReportFormat billingPeriod closeBillingPeriod
  closeDelayHours closeMode roundingMethod roundingPrecision roundUpToNearest suspendOnInsufficientFunds
  permanentTerminationAfterDays billedExternally resetBalanceEachPeriod hideBalanceResetXdr"""

TERMS = """invoiceDueRule netValue notifyDueInAdvanceDays collectionThreshold restoreOnPartialPayment
  resendInvoiceDaysAfterDue latePaymentFeeType latePaymentFeeValue latePaymentFeeMinimum limitServiceDaysAfterDue
  notifyLimitationInAdvanceDays suspendDaysAfterDue notifySuspensionInAdvanceDays chargeWhileSuspended reactivationFee
  terminateDaysAfterDue notifyTerminationInAdvanceDays terminateCommitments"""


@dataclass(frozen=True)
class Measured:
    """A request that is measured, by the name it has in the table."""

    name: str
    query: str
    variables: Mapping[str, object] = field(default_factory=dict)


READS = (
    Measured(
        "opening a class",
        f"""query Open($id: ID!) {{ customerClass(id: $id) {{
          id name description businessModel {{ id code name }} currency {{ id code name minorUnits }}
          managedBy {{ id name }} sharedWithResellers isDefault version createdAt createdBy updatedAt updatedBy
          finances {{
            statistics {{ {STATISTICS} }}
            regularInvoices {{ useRegularInvoices generatePdf sendByEmail holdForReview autoApproveAfterDays
              autoChargePaymentMethod netUnit invoiceNumberSequence minimumInvoiceAmount {TERMS} }}
            outOfTurnInvoices {{ sendByEmail separateInvoiceForRecurringFees {TERMS} }}
          }}
          rightToBeForgotten {{ removePersonalData removalMode storagePeriodMonths }}
        }} }}""",
        {"id": "CustomerClass:2"},
    ),
    Measured(
        "a page of 50 classes",
        """query Page($first: Int!) { customerClasses(first: $first) { nodes {
          id name description businessModel { id name } currency { id code } managedBy { id name }
          sharedWithResellers isDefault version updatedAt finances { statistics { generateStatistics } } } } }""",
        {"first": 50},
    ),
    Measured(
        "100 audit entries",
        """query Log($first: Int!) { auditLog(first: $first) { nodes {
          id at userName realm address action entityType entityName entityVersion panel property before after reason
          requestId } } }""",
        {"first": 100},
    ),
)
