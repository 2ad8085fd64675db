package dev.newspost.internal.credit;

import dev.newspost.Block;
import dev.newspost.RichText;
import dev.newspost.Role;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Links to the pages that sites keep of those who write for them. */
final class AuthorLinks {
    /** Where sites keep the pages of those who write for them. */
    private static final List<String> AUTHORS_PAGES = List.of("/author/", "/authors/");

    /** The same, in a byline, where such a link can lead to nothing else. */
    private static final List<String> MAKERS_PAGES = List.of(
            "/author/", "/authors/", "/byline/", "/contributor/", "/contributors/", "/profile/", "/people/", "/staff/");

    private AuthorLinks() {}

    /** {@return whether the words by themselves name just those whom links to authors' pages name, or tell their roles} */
    static boolean namedBy(Block.Paragraph block, Function<String, List<Phrase>> reader) {
        Set<String> names = new HashSet<>();
        boolean labelled = true;
        for (String line : block.text().split("\n", -1)) {
            for (Phrase phrase : reader.apply(line)) {
                names.add(phrase.name());
                labelled &= phrase.label().isPresent();
            }
        }
        Set<String> linked = new HashSet<>();
        for (RichText.Mark mark : block.body().marks()) {
            if (isOne(mark, block.role())) {
                linked.add(block.text().substring(mark.start(), mark.end()).strip());
            }
        }
        return !names.isEmpty() && (labelled ? names.containsAll(linked) : names.equals(linked));
    }

    static boolean isOne(RichText.Mark mark, Role role) {
        List<String> folders = role == Role.CREDIT ? MAKERS_PAGES : AUTHORS_PAGES;
        return mark.kind() == RichText.MarkKind.LINK
                && mark.href()
                        .filter(address -> folders.stream().anyMatch(address::contains))
                        .isPresent();
    }
}
