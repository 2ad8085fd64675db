package dev.newspost.internal.phrase;

import dev.newspost.Credit;
import dev.newspost.RichText;
import dev.newspost.internal.language.LanguagePacks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the credit phrases of a line: role words with their names. Made once for a set of packs and immutable, but for
 * those {@link #ofPost}.
 */
public final class CreditPhrases {
    private static final int LONGEST_OPENING = 40;
    private static final int LONGEST_POST = 40;
    private static final int LONGEST_DESK = 16;

    private final CreditWords words;
    private final Notices notices;
    private final CopyrightNotices copyright;
    private final PhotoCredits photos;
    private final ClosingCredits closing;
    private final DeskCredits desks;
    private final FirstPrint print;
    private final CreditFields fields;
    private final CreditLines lines;
    private final OutletAndDay issue;

    private CreditPhrases(LanguagePacks packs) {
        words = CreditWords.of(packs);
        LatinCredits latin = new LatinCredits(words);
        notices = new Notices(packs);
        copyright = new CopyrightNotices(packs);
        photos = PhotoCredits.of(packs);
        closing = new ClosingCredits(words);
        desks = new DeskCredits(words, packs);
        print = new FirstPrint(words, packs);
        fields = new CreditFields(words, latin);
        lines = new CreditLines(words, latin, desks, print);
        issue = new OutletAndDay(words, packs);
    }

    private CreditPhrases(CreditPhrases shared) {
        words = shared.words;
        notices = shared.notices;
        copyright = shared.copyright;
        photos = shared.photos;
        closing = shared.closing;
        desks = shared.desks;
        print = shared.print;
        fields = shared.fields;
        lines = shared.lines.keeping();
        issue = shared.issue;
    }

    /** {@return the reader for some packs} */
    public static CreditPhrases of(LanguagePacks packs) {
        return packs.compiled(CreditPhrases.class, CreditPhrases::new);
    }

    /** {@return the reader for one post, which keeps what it read: several rules and steps ask about one line} Not thread-safe. */
    public CreditPhrases ofPost() {
        return new CreditPhrases(this);
    }

    /**
     * A name with its role.
     *
     * @param role what they did
     * @param label the role word as written
     * @param name the name as written
     * @param start where the name starts in the line
     * @param end where it ends
     */
    public record Phrase(Credit.Role role, Optional<String> label, String name, int start, int end) {
        /** {@return the same credit in a text that starts further in front by some characters} */
        public Phrase moved(int by) {
            return new Phrase(role, label, name, start + by, end + by);
        }
    }

    /** {@return the credits of a line that holds nothing but credits; empty where it holds anything else} */
    public List<Phrase> wholeLine(String line) {
        return lines.read(line, false);
    }

    /** A look at the ends of a line, since most paragraphs of a story are none. */
    private boolean endsAsCredits(String line) {
        int end = line.length();
        while (end > 0 && (Letters.blank(line.charAt(end - 1)) || Letters.stop(line.charAt(end - 1)))) {
            end--;
        }
        return end > 0
                && (Letters.closeBracket(line.charAt(end - 1))
                        || words.verbs.before(line, end).isPresent()
                        || words.labels.at(line, 0).isPresent());
    }

    /** {@return whether a line tells with a label who made the pictures of a page: "IMAGES: JANE DOE, HARBOUR ARCHIVE"} */
    public boolean isPictureLine(String line) {
        return photos.isLabelled(line);
    }

    /** {@return the outlet that a line names with the day of its issue: "The Harbour Post, 4 March 2013."; marks may set its name apart} */
    public Optional<Phrase> outletAndDay(RichText line) {
        return issue.read(line);
    }

    /** {@return whether it is a person's name by a common given name} */
    public boolean isPerson(String name) {
        return photos.isPerson(name);
    }

    /** {@return whether a line says nothing but where its text was printed first} */
    public boolean isFirstPrint(String line) {
        return print.line(line).isPresent() || !lines.originAndMakers(line).isEmpty();
    }

    /** "<b>海风网特约撰稿人 何七：</b>港口…": {@return the colon that ends the bold words at a text's start, or follows them; -1 without one} */
    public static int openingColon(String text, int boldEnd) {
        int last = boldEnd > LONGEST_OPENING ? -1 : Letters.skipBlanksBack(text, boldEnd) - 1;
        if (last > 0 && "：:".indexOf(text.charAt(last)) >= 0) {
            return last;
        }
        boolean behind = last > 0 && boldEnd < text.length() && "：:".indexOf(text.charAt(boldEnd)) >= 0;
        return behind ? boldEnd : -1;
    }

    /** {@return the name that ends words behind what its bearer is and a gap: "海风网特约撰稿人 何七"} */
    public Optional<Phrase> titledName(String text) {
        return desks.titledName(text);
    }

    /** {@return whether a line only names a desk of the outlet and how it reported: "社会中心／综合报道"} */
    public boolean isDesk(String line) {
        return desks.isDesk(Letters.trim(line));
    }

    /** {@return whether a line holds several reporters or agencies and nothing else, so that it is no story anywhere} */
    public boolean isSurelyCredits(String line) {
        if (photos.isMade(line)) {
            return true;
        }
        List<Phrase> found =
                line.length() <= CreditLines.LONGEST / 2 && endsAsCredits(line) ? wholeLine(line) : List.of();
        // "作者／何七/林一" is also how a story tells of a book.
        return found.size() > 1
                && found.stream()
                        .allMatch(phrase -> phrase.role() == Credit.Role.REPORTER
                                || phrase.role() == Credit.Role.AGENCY
                                || (phrase.role() == Credit.Role.AUTHOR
                                        && phrase.label().isEmpty()));
    }

    /**
     * {@return the names of a line that is known, by its place or markup, to hold nothing but makers}
     *
     * <p>Unlike {@link #wholeLine} it takes bare names: "某某/某某", "Jane Doe".
     */
    public List<Phrase> makers(String line) {
        List<Phrase> credits = lines.read(line, false);
        return credits.isEmpty() ? lines.read(line, true) : credits;
    }

    /** "JANE DOE,JANE DOE" is one maker. */
    static List<Phrase> distinct(List<Phrase> phrases) {
        List<Phrase> kept = new ArrayList<>();
        for (Phrase phrase : phrases) {
            boolean again = kept.stream()
                    .anyMatch(other ->
                            other.role() == phrase.role() && other.name().equals(phrase.name()));
            if (!again) {
                kept.add(phrase);
            }
        }
        return List.copyOf(kept);
    }

    /** {@return the credits that stand at the end of a paragraph of the story} */
    public List<Phrase> atEnd(String paragraph) {
        return closing.atEnd(paragraph);
    }

    /** {@return the credits with labels in the bracket that closes a finished sentence, as where a report of two ends} */
    public List<Phrase> signature(String paragraph) {
        return closing.signature(paragraph);
    }

    /** {@return the credits with a label and colon anywhere in a text that is no story: "…。翻译：某某 点击…"} */
    public List<Phrase> inside(String text) {
        return fields.inside(text);
    }

    /** {@return the publishers that a sentence about the text names: "originally published in …", "由…授权刊发"} */
    public List<Phrase> publishers(String text) {
        return notices.publishers(text);
    }

    /** {@return whether a publisher's name is that of a series, such as a newsletter} */
    public boolean isSeries(String name) {
        return notices.isSeries(name);
    }

    /** {@return a body's name without "the" before it} */
    public String withoutArticle(String name) {
        return name.substring(Letters.skipBlanks(name, Math.max(0, words.articles.at(name, 0))));
    }

    /** {@return whether a text begins as a sentence about itself does: "This post was …", "本文…"} */
    public boolean speaksOfItself(String text) {
        return words.thisText.at(text, Letters.skipBlanks(text, 0)) > 0;
    }

    /** {@return the holders that a copyright notice names; {@code notice} where a text is known to be one} */
    public List<Phrase> copyrightHolders(String text, boolean notice) {
        return copyright.holders(text, notice);
    }

    /** {@return whether two names are spellings of one body, or the same} */
    public boolean same(String name, String other) {
        return words.bodies.same(name, other);
    }

    /** {@return whether a line is a bracket that tells nothing but whose reports a text uses: "（据某社报道）"} */
    public boolean tellsReports(String line) {
        String text = Letters.trim(line);
        int last = text.length() - 1;
        return last > 2
                && Letters.openBracket(text.charAt(0))
                && Letters.closeBracket(text.charAt(last))
                && new HanScan(words, text, 1, last, true).reports();
    }

    /** {@return whether it is a news agency that the packs name} */
    public boolean isAgency(String name) {
        return words.bodies.isAgency(name);
    }

    /** {@return whether it is an agency, outlet or source of pictures that the packs name} */
    public boolean isBody(String name) {
        return words.bodies.isBody(name);
    }

    /** {@return whether it is an account of a content system and nobody's name, such as "admin"} */
    public boolean isPlaceholder(String name) {
        return words.placeholders.contains(name);
    }

    /** {@return the end of the outlet or agency that starts a text; -1 where none does} */
    public int endOfBody(String text) {
        return words.bodies.at(text, 0);
    }

    /** {@return whether words only say what somebody is or where they work: "Staff Writer", "The Associated Press"} */
    public boolean isPost(String text) {
        String words = Letters.trim(text);
        boolean desk = words.length() <= LONGEST_DESK
                && (this.words.bodies.at(words, 0) > 0 || (Letters.anyHan(words) && endsInTitle(words)));
        return words.length() <= LONGEST_POST
                && (desk || this.words.titles.before(words, words.length()) >= 0 || isBody(words));
    }

    /** "海风报驻山城记者 发自山城" */
    private boolean endsInTitle(String words) {
        int end = words.length();
        for (int i = 1; i < words.length(); i++) {
            end = this.words.filedFrom.at(words, i) > 0 ? Letters.skipMarksBack(words, i) : end;
        }
        return this.words
                .labels
                .before(words, end)
                .filter(title -> title.role() == Credit.Role.REPORTER && title.start() > 1)
                .isPresent();
    }

    /** {@return the bodies that the packs name and that stand in a text, such as an outlet's long name} */
    public List<String> bodiesIn(String text) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int end = words.bodies.at(text, i);
            if (end > i) {
                found.add(text.substring(i, end));
                i = end - 1;
            }
        }
        return found;
    }
}
