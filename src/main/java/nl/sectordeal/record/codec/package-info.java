/**
 * The bytes in which rows, traits and fates are stored (opslagvorm).
 *
 * <p><b>Comes in:</b> a noun of this stage. <b>Goes out:</b> its bytes, and from these the same
 * noun again. <b>Never:</b> writes two forms of equal things: digests are taken of these bytes.
 */
@NamedInterface("codec")
@NullMarked
package nl.sectordeal.record.codec;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
