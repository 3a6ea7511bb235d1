package nl.sectordeal.delivery.rule;

import java.util.List;

/** The rules for judging deliveries, in the order of their codes. */
public final class JudgingRules {
  public static final List<Class<?>> ALL =
      List.of(
          SenderIsKnown.class,
          PeriodIsInFileName.class,
          NotTheOldFileAgain.class,
          NotOlder.class,
          SameAsLast.class,
          ReturnToEarlierState.class,
          FewRowsRejected.class,
          FewRowsVanish.class,
          FewRowsChange.class,
          DeliveryWaits.class,
          ReplacedByNewer.class,
          PersonDiscards.class,
          PersonReleases.class,
          EmptyDelivery.class,
          InTime.class,
          FileIsOfOneSender.class,
          ReceiptExists.class,
          FileNameTellsNoId.class);

  private JudgingRules() {}
}
