package nl.sectordeal.outcome;

import java.util.Comparator;
import java.util.function.BiPredicate;
import java.util.function.Function;
import nl.sectordeal.record.Claim.PlacementClaim;

/**
 * How one field of the claims of a placement is compared (vergelijking).
 *
 * @param value the field's value in a claim
 * @param order which value is the lower; values that it takes for equal do not differ
 * @param tooFarApart whether the lowest and the highest value differ enough to be reported
 * @param text a value as text for people
 */
record Comparison<T>(
    Difference.Field field,
    Joined.Value<PlacementClaim, T> value,
    Comparator<T> order,
    BiPredicate<T, T> tooFarApart,
    Function<T, String> text) {}
