package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.RuleNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lines about whoever wrote a story: a bare name over it with the place below, and what is told of them behind it. */
final class AuthorLines {
    private static final String NAME = "name-in-type";

    private static final int LONGEST = 40;
    private static final int LONGEST_LIFE = 400;
    private static final int LONGEST_POST = 40;
    private static final String GOES_ON = "life-goes-on";
    private static final Set<String> LIVES = Set.of(RuleNames.BIOGRAPHY, "life-of-maker", GOES_ON);

    static final List<Rule> ABOVE = List.of(
            Rule.brief(NAME, Role.CREDIT, AuthorLines::isName),
            Rule.brief("place-under-name", Role.META, AuthorLines::isPlace));

    private AuthorLines() {}

    /** A bold or italic line right below title or standfirst that is the name of a person. */
    private static boolean isName(Draft draft, Page page) {
        String words = draft.words();
        return isSetApart(draft, page)
                && Plain.isForeignName(words)
                && words.indexOf(' ') > 0
                && Plain.parts(words, " ").size() <= 3
                && page.before(draft)
                        .map(before -> before.role() == Role.TITLE || before.role() == Role.LEAD)
                        .orElse(true)
                && (page.credits().isPerson(inSmallLetters(words))
                        || page.after(draft)
                                .filter(next -> isPlaced(next, page))
                                .isPresent());
    }

    /** "in Harbour City": the place from which somebody wrote, below the name. */
    private static boolean isPlace(Draft draft, Page page) {
        return isPlaced(draft, page)
                && page.before(draft)
                        .filter(before -> before.rule().equals(NAME))
                        .isPresent();
    }

    private static boolean isPlaced(Draft draft, Page page) {
        String words = draft.words();
        int place = words.indexOf(' ') + 1;
        return isSetApart(draft, page)
                && page.opens(draft, Topic.PLACED)
                && place > 0
                && Character.isUpperCase(words.charAt(place));
    }

    private static boolean isSetApart(Draft draft, Page page) {
        return draft.kind() == Kind.PARAGRAPH
                && draft.hasWords()
                && draft.line() == 0
                && draft.visible() <= LONGEST
                && draft.region().nearest() == null
                && (draft.wholly(MarkKind.STRONG) || draft.wholly(MarkKind.EMPHASIS))
                && !Plain.endsSentence(draft.words())
                && page.isHead(draft)
                && !page.hasStoryBefore(draft);
    }

    /** "JANE DOE": {@return a name as it is written in a text} */
    private static String inSmallLetters(String name) {
        if (name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        StringBuilder small = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || !Character.isLetter(name.charAt(i - 1))) {
                small.setCharAt(i, name.charAt(i));
            }
        }
        return small.toString();
    }

    /** "Harbour Reporter Jane Doe studied in Bay City.": {@return whether a post and the header's author open words} */
    static boolean isPostAndAuthor(String words, Page page) {
        for (int i = words.indexOf(' '); i > 0 && i <= LONGEST_POST; i = words.indexOf(' ', i + 1)) {
            if (page.authors().open(words.substring(i + 1))) {
                String post = words.substring(0, i);
                return page.credits().isPost(post.toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    /** A paragraph behind the life of an author that tells more of it. */
    static void lifeGoesOn(Page page) {
        for (Draft draft : page.drafts()) {
            Optional<Draft> before = page.before(draft);
            if (RunRules.isOpen(draft)
                    && draft.visible() <= LONGEST_LIFE
                    && before.filter(life -> life.role() == Role.NOTE && LIVES.contains(life.rule()))
                            .isPresent()
                    && page.opens(draft, Topic.LIFE_MORE)
                    && page.isNearOwnEnd(draft)
                    && !TextRules.reports(draft, page)) {
                draft.decide(Role.NOTE, GOES_ON);
            }
        }
    }
}
