package nl.sectordeal.notice;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class as one rule: one sentence, one stable code (regel).
 *
 * <p>What a partner reads stands in the message bundles under the same code: {@code R07.wrong}
 * (what is wrong with this row) and {@code R07.action} (what to do now).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Rule {
  /** Letter of the stage and two digits, never used again for another rule. */
  String code();

  /**
   * The usual consequence; a notice may carry a milder or harsher one where the job file says so.
   */
  Severity severity();

  /** What should hold, in one English sentence. */
  String text();

  /** What the partner does now, in one English sentence. */
  String action();

  /** The law, standard or agreement that demands it. */
  String basis();
}
