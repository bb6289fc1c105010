package dpi.safeguards;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.rivals.CelRival;
import dpi.safeguards.rivals.EasyRulesRival;
import dpi.safeguards.rivals.EvreteRival;
import dpi.safeguards.rivals.HandWritten;
import dpi.safeguards.rivals.Rival;
import dpi.safeguards.rivals.Said;
import dpi.safeguards.rivals.SubsetRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who judges by the sixty rules, or those of them that it can express, and our pack with just these rules. */
public enum Opponent {
    HAND_WRITTEN("hand-written Java", DerivedPacks.SUBSET),
    CEL("CEL-Java", DerivedPacks.SUBSET),
    EVRETE("Evrete", DerivedPacks.AS_EVRETE),
    EASY_RULES("Easy Rules", DerivedPacks.AS_EASY_RULES);

    private final String title;
    private final String pack;

    Opponent(String title, String pack) {
        this.title = title;
        this.pack = pack;
    }

    String title() {
        return title;
    }

    /** {@return the pack with just the rules that it expresses} */
    String pack() {
        return pack;
    }

    /** {@return it, ready to judge cases} */
    Rival open(List<RuleOutline> rules) {
        return switch (this) {
            case HAND_WRITTEN -> new ByHand();
            case CEL -> new CelRival(rules);
            case EVRETE -> new EvreteRival(rules);
            case EASY_RULES -> new EasyRulesRival();
        };
    }

    /** What is written by hand takes the facts as they come. */
    private static final class ByHand implements Rival {

        @Override
        public Set<SubsetRule> rules() {
            return EnumSet.allOf(SubsetRule.class);
        }

        @Override
        public List<Said> evidence(List<Fact> facts) {
            return HandWritten.evidence(facts);
        }
    }
}
