/**
 * Who a row is about: ids, names and addresses in the form in which they are compared, digested and
 * sealed (kenmerken).
 *
 * <p><b>Comes in:</b> what a partner wrote of a person. <b>Goes out:</b> traits, marks and digests.
 * <b>Never:</b> keeps a national id, or decides who is who.
 */
@NamedInterface("identity")
@NullMarked
package nl.sectordeal.record.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
