package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.input.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A part of an OCDS file and where it stands.
 *
 * @param refusal why it could not be built, in which case the node is a missing one; null if it was built
 */
record OcdsElement(String file, int line, String pointer, JsonNode node, @Nullable Problem refusal) {

    /** {@return the OCID it names; empty if it names none} */
    String ocid() {
        return node.path("ocid").isTextual() ? node.path("ocid").textValue().strip() : "";
    }

    /** Whether both can be about one process, as far as they could be read. */
    boolean isAboutTheOcidOf(OcdsElement other) {
        return refusal != null || other.refusal != null || ocid().equals(other.ocid());
    }

    /** Whether it only says where a release is to be found. */
    boolean isLink() {
        return node.isTextual() || (node.path("url").isTextual() && ocid().isEmpty() && !node.has("tender"));
    }

    OcdsElement with(JsonNode other) {
        return new OcdsElement(file, line, pointer, other, refusal);
    }

    OcdsElement at(String key, JsonNode part) {
        return new OcdsElement(file, line, pointer + "/" + key, part, null);
    }
}
