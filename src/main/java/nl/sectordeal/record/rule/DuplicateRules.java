package nl.sectordeal.record.rule;

import java.util.List;

/** The rules for rows beside other rows and earlier acts, in the order of their codes. */
public final class DuplicateRules {
  public static final List<Class<?>> ALL =
      List.of(
          RowOnce.class,
          KeyOnce.class,
          EarlierVersionStays.class,
          WithdrawnRowIsKnown.class,
          WithdrawalFits.class,
          ForgottenStaysForgotten.class);

  private DuplicateRules() {}
}
