package dpi.safeguards.cli;

import dpi.safeguards.TrustPolicy;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options on which archives to trust. */
final class Trusting {

    @Option(
            names = "--trust-key",
            paramLabel = "PUBLIC.pem",
            description = "trust archives signed by this key; may be given several times")
    private List<Path> keys = List.of();

    @Option(
            names = "--trust-digest",
            paramLabel = "DIGEST",
            description = "trust the archive with this digest; may be given several times")
    private List<String> digests = List.of();

    @Option(
            names = "--trust-unsigned",
            paramLabel = "REASON",
            description = "trust archives whoever made them; every report says why")
    private @Nullable String reason;

    @Option(
            names = "--not-before",
            paramLabel = "ID@VERSION",
            description = "refuse archives with older versions of this pack; may be given several times")
    private List<String> oldest = List.of();

    /** {@return the policy that the options say} */
    TrustPolicy policy() {
        return policy(keys, digests, reason, oldest);
    }

    static TrustPolicy policy(List<Path> keys, List<String> digests, @Nullable String reason, List<String> oldest) {
        int ways = (keys.isEmpty() ? 0 : 1) + (digests.isEmpty() ? 0 : 1) + (reason == null ? 0 : 1);
        if (ways != 1) {
            throw new UsageException(
                    "An archive runs code, so say in one way why it is trusted: --trust-key PUBLIC.pem,"
                            + " --trust-digest DIGEST or --trust-unsigned REASON.");
        }
        return UsageException.unless(() -> {
            TrustPolicy policy = !keys.isEmpty()
                    ? TrustPolicy.keysIn(keys.toArray(Path[]::new))
                    : reason == null
                            ? TrustPolicy.pinned(digests.toArray(String[]::new))
                            : TrustPolicy.unsigned(reason);
            for (String each : oldest) {
                String[] parts = each.split("@", 2);
                if (parts.length < 2) {
                    throw new UsageException(
                            "--not-before is ID@VERSION, such as my-pack@1.2.0, not \"" + each + "\".");
                }
                policy = policy.notBefore(parts[0], parts[1]);
            }
            return policy;
        });
    }
}
