package nl.sectordeal.delivery;

import org.jspecify.annotations.Nullable;

/**
 * A delivery as it was taken in (ontvangst).
 *
 * @param refusal code of the rule that refuses it unread, or null
 * @param intake how sender and period were looked for then; when the job file says otherwise now,
 *     they are looked for again
 */
record Receipt(Delivery delivery, @Nullable String refusal, String intake) {}
