package dev.newspost;

import java.util.Objects;
import java.util.Optional;

/**
 * What a rule decided about a part of the post; collected only with {@link ArticleParser.Builder#explain(boolean)}.
 *
 * @param subject what was decided about, such as {@code block 7} or {@code image 2}
 * @param outcome what was decided, such as {@code RELATED} or {@code no image}
 * @param rule the name of the rule
 * @param lines where it stands in the file, if known
 */
public record Decision(String subject, String outcome, String rule, Optional<Lines> lines) {
    /** Creates a decision. */
    public Decision {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(lines, "lines");
    }
}
