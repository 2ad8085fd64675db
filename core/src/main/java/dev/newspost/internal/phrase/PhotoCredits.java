package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.PhotoNames.Names;
import java.util.Optional;

/** Tells a picture's caption from its credit. Immutable; made once for a set of packs. */
public final class PhotoCredits {
    /** No credit behind a caption is longer than this; what is looked at is bounded by it. */
    private static final int LONGEST = 120;

    private static final int LONGEST_HAN = 40;
    private static final int LONGEST_BARE = 16;
    private static final int LONGEST_PERSON = 4;
    private static final int MOST_NAMES = 4;
    private static final int LONGEST_SLASHED = 20;
    private static final int LEAST_CAPTION = 24;
    private static final int ROUNDS = 4;
    private static final int STARTS = 14;
    private static final String BARS = "|｜丨";

    private final PhotoNames names;
    private final Bodies bodies;
    private final NameShapes shapes;
    private final Words issued;
    private final Words holders;
    private final PhotoSources sources;
    private final PhotoHeads heads;
    private final Words needName;
    private final BracketedByline byline;

    private PhotoCredits(LanguagePacks packs) {
        names = new PhotoNames(packs);
        bodies = Bodies.of(packs);
        shapes = NameShapes.of(packs);
        sources = new PhotoSources(packs, names);
        issued = new Words(packs, "credit.issuedVerbs");
        holders = new Words(packs, "credit.pictureHolders");
        heads = new PhotoHeads(packs, names);
        needName = CreditWords.of(packs).needName;
        byline = new BracketedByline(CreditWords.of(packs));
    }

    /** {@return the reader for some packs} */
    public static PhotoCredits of(LanguagePacks packs) {
        return packs.compiled(PhotoCredits.class, PhotoCredits::new);
    }

    /**
     * A caption line taken apart.
     *
     * @param caption the words without the credit
     * @param credit photographer, agency or provider as written, without brackets and role words
     */
    public record Split(Optional<String> caption, Optional<String> credit) {}

    private static final Split NONE = new Split(Optional.empty(), Optional.empty());

    private record Tail(int start, String credit, boolean bracket) {}

    /** {@return a caption line's parts} */
    public Split split(String line) {
        String bare = withoutStar(line);
        Split starred = bare.length() < line.length() ? parts(bare) : NONE;
        return starred.credit().isPresent() ? starred : parts(line);
    }

    private Split parts(String line) {
        String text = Letters.trim(line);
        if (text.isEmpty()) {
            return NONE;
        }
        Optional<Split> apart = creditFirst(text);
        if (apart.isPresent()) {
            return apart.get();
        }
        Optional<String> whole = whole(text);
        if (whole.isPresent()) {
            return new Split(Optional.empty(), whole);
        }
        int licence = licenceStart(text);
        String credited = licence > 0 ? Letters.trim(text.substring(0, licence)) : "";
        Split before = licenceStart(credited) > 0 ? NONE : split(credited);
        if (before.credit().isPresent()) {
            return before;
        }
        Optional<Split> licensed = heads.licensed(text);
        if (licensed.isPresent()) {
            return licensed.get();
        }
        return withoutTails(text);
    }

    /** {@return a caption without the credits at its end} */
    private Split withoutTails(String text) {
        int end = text.length();
        Optional<String> credit = Optional.empty();
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Tail> tail = tail(text.substring(0, end));
            // "（…提供）Photo: outlet": the bracket tells the maker, the words behind it only who showed the picture. A
            // stop between them ends the caption's own sentence.
            boolean stopped = credit.isPresent() && Letters.stop(text.charAt(end - 1));
            if (tail.isEmpty() || (credit.isPresent() && (!tail.get().bracket || stopped))) {
                break;
            }
            credit = Optional.of(tail.get().credit);
            end = withoutIssuer(text, Letters.skipBlanksBack(text, tail.get().start));
            if (tail.get().bracket) {
                break;
            }
        }
        String caption = credit.isPresent() ? withoutDangling(text.substring(0, end)) : text;
        return new Split(caption.isEmpty() ? Optional.empty() : Optional.of(caption), credit);
    }

    /**
     * {@return the names of a line that holds nothing but a photo credit; empty where it holds anything else}
     *
     * <p>Meant for lines at a picture: elsewhere "Name / Name" can be something else.
     */
    public Optional<String> wholeLine(String line) {
        String text = Letters.trim(withoutStar(line));
        return creditFirst(text).isPresent() ? Optional.empty() : whole(text);
    }

    /** "*图片来源：海风社": {@return a line without the star of a footnote that no Markdown reader took} */
    private static String withoutStar(String line) {
        return line.startsWith("*") && line.indexOf('*', 1) < 0 ? line.substring(1) : line;
    }

    private Optional<String> whole(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (opener(text, text.length()) != 0) {
            return bare(text, true);
        }
        return byline.isOne(text) ? Optional.empty() : bracketed(text, 0, text.length());
    }

    /** "Photo: Jane Doe (CC BY 2.0)", "Photo: Jane Doe. Used with permission.": {@return where the licence behind a credit starts; -1 without one} */
    private int licenceStart(String text) {
        int open = opener(text, text.length());
        if (open > 0) {
            return names.isLicence(text.substring(open + 1, text.length() - 1)) ? open : -1;
        }
        int start = text.lastIndexOf(". ") + 2;
        return start > 1 && names.isLicence(text.substring(start)) ? start : -1;
    }

    private Optional<Split> creditFirst(String text) {
        return heads.creditFirst(text, head -> bare(head, true));
    }

    /** {@return whether words are nothing but a person's name in Latin letters or a body that the packs name} */
    public boolean isName(String words) {
        String text = Letters.trim(words);
        return bodies.isBody(text) || shapes.latinPerson(text, 2, MOST_NAMES);
    }

    /** {@return whether words name a person by a common given name or family name, or a body that the packs name} */
    public boolean isSurelyName(String words) {
        String text = Letters.trim(words);
        return bodies.isBody(text) || shapes.surelyPerson(text);
    }

    /** "Lund Collection, courtesy of the Harbor Museum": {@return whether words name who keeps a picture} */
    public boolean tellsHolder(String words) {
        for (int i = 0; i < Math.min(words.length(), LONGEST); i++) {
            if (holders.at(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether words are a person's name by a common given name or family name} */
    public boolean isPerson(String words) {
        return shapes.surelyPerson(Letters.trim(words));
    }

    /** {@return what is left of a line that markup marks as a credit: all of it, or what stands behind its label, if any} */
    public Optional<String> marked(String line) {
        return names.starts(Letters.trim(line)) ? named(line) : Optional.of(names.withoutLicence(line));
    }

    /** {@return whether words stand before a label and names in Han script, as a caption does: "港口的黄昏 图/某社"} */
    public boolean holdsCaption(String line) {
        return Letters.anyHan(line)
                && names.labelInside(line)
                && split(line).credit().isPresent();
    }

    /** {@return whether brackets stand around a whole line that tells who made the story and not who made a picture} */
    public boolean isByline(String line) {
        return byline.isOne(Letters.trim(line));
    }

    /** {@return whether a line is a label with a colon and names in Latin letters behind it} */
    boolean isLabelled(String line) {
        String text = Letters.trim(line);
        if (Letters.anyHan(text)) {
            return hanLabelled(text);
        }
        if (text.length() > LONGEST || text.indexOf(':') < 0 || !names.starts(text)) {
            return false;
        }
        Names read = names.read(text);
        return read.party() && (bodies.isBody(read.text()) || shapes.latinName(read.text())) && !isGallery(text);
    }

    /** "Screenshot by Jane Doe/Bay News": {@return whether a word for what was made, "by" and its maker are all of a line} */
    boolean isMade(String line) {
        String text = Letters.trim(line);
        if (text.length() > LONGEST / 2 || Letters.anyHan(text) || !names.startsMade(text)) {
            return false;
        }
        String maker = names.read(text).text();
        return !maker.isEmpty()
                && (bodies.isBody(maker)
                        || shapes.namesWithSlash(maker, false)
                        || shapes.latinPerson(maker, 2, MOST_NAMES));
    }

    /** "Photos: Harbour Parade": {@return whether a label that heads galleries as well stands before what is surely no maker} */
    private boolean isGallery(String text) {
        int colon = text.indexOf(':');
        return needName.at(text, 0) == colon && !shapes.surelyNames(Letters.trim(text.substring(colon + 1)), bodies);
    }

    /** "图｜海风社": {@return whether a label with a mark and names behind it are all of a line} */
    private boolean hanLabelled(String text) {
        int mark = 0;
        while (mark <= LONGEST_PERSON && mark < text.length() && "｜|丨/／".indexOf(text.charAt(mark)) < 0) {
            mark++;
        }
        if (text.length() > LONGEST_SLASHED
                || mark > LONGEST_PERSON
                || !names.starts(text)
                || names.startsWeakly(text)) {
            return false;
        }
        Names read = names.read(text);
        return read.party() && names.nameBehindLabel(text, read.text()) && !names.clause(read.text());
    }

    /** {@return the names of a line that the post's markup marks as a photo credit; empty where it names nobody} */
    public Optional<String> named(String line) {
        String text = Letters.trim(line);
        if (opener(text, text.length()) == 0) {
            text = Letters.trim(text.substring(1, text.length() - 1));
        }
        Names read = names.read(text);
        return read.party() ? Optional.of(read.text()) : Optional.empty();
    }

    /** "…。某社发（何七摄）": {@return the end before the agency that issued the picture of the bracket's photographer} */
    private int withoutIssuer(String text, int end) {
        int verb = issued.before(text, end);
        for (int i = Math.max(0, verb - LONGEST_BARE); i < verb; i++) {
            if (bodies.at(text, i) == verb
                    && (i == 0 || Letters.stop(text.charAt(Letters.skipBlanksBack(text, i) - 1)))) {
                return Letters.skipBlanksBack(text, i);
            }
        }
        return end;
    }

    private static String withoutDangling(String caption) {
        int end = caption.length();
        while (end > 0
                && (Letters.blank(caption.charAt(end - 1)) || "，,、|｜/／—–-·•:：".indexOf(caption.charAt(end - 1)) >= 0)) {
            end--;
        }
        return caption.substring(0, end);
    }

    private Optional<Tail> tail(String text) {
        int end = text.length();
        // "…典礼（某社）。": the stop behind the bracket ends the caption's sentence.
        int close = end > 1 && Letters.stop(text.charAt(end - 1)) ? end - 1 : end;
        int open = opener(text, close);
        if (open > 0) {
            int label = sources.labelBefore(text, open);
            Optional<Tail> labelled = label > 0
                    ? bare(text.substring(label), true).map(maker -> new Tail(label, maker, false))
                    : Optional.empty();
            return labelled.isPresent()
                    ? labelled
                    : bracketed(text, open, close).map(maker -> new Tail(open, maker, true));
        }
        Tail best = null;
        int starts = 0;
        int floor = Math.max(1, end - LONGEST);
        for (int i = end - 1; i >= floor && starts < STARTS; i--) {
            boolean fresh = fresh(text, i);
            if (!fresh && text.charAt(i) != '©' && !Letters.blank(text.charAt(i - 1))) {
                continue;
            }
            starts++;
            int before = Letters.skipBlanksBack(text, i);
            boolean clause = text.charAt(before - 1) == '，';
            String words = text.substring(i);
            // ", photographed by …" goes on with the caption's sentence; ", 图源/…" and "，图片由…提供" do not.
            boolean told = clause && names.isClause(words);
            boolean sentence = clause && !told && !names.starts(words) && names.ends(words);
            Optional<String> credit = sentence ? Optional.empty() : bare(words, fresh && (!clause || told));
            credit = credit.isEmpty() && BARS.indexOf(text.charAt(before - 1)) >= 0 ? sources.behindBar(words) : credit;
            credit = credit.isEmpty() && fresh && !clause ? sources.behindCaption(words) : credit;
            credit = credit.isEmpty() && fresh && sources.tellsWhoGave(words) ? Optional.of(words) : credit;
            credit = credit.isEmpty() && fresh && isSigned(text, before, words) ? Optional.of(words) : credit;
            if (credit.isPresent()) {
                best = new Tail(i, credit.get(), false);
            }
        }
        return Optional.ofNullable(best);
    }

    /** "A crane on the northern quay. Jane Doe": {@return whether a person and no stop stand behind a whole sentence} */
    private boolean isSigned(String text, int before, String words) {
        return text.charAt(before - 1) == '.'
                && before > LEAST_CAPTION
                && words.length() <= LONGEST_SLASHED
                && !Letters.anyHan(text)
                && shapes.latinPerson(words, 2, MOST_NAMES - 1)
                && Character.isLetter(words.charAt(words.length() - 1));
    }

    /** {@return whether a new sentence or clause starts at {@code i}} */
    private boolean fresh(String text, int i) {
        if (Letters.blank(text.charAt(i))) {
            return false;
        }
        int before = Letters.skipBlanksBack(text, i);
        char c = text.charAt(before - 1);
        boolean sentence =
                Letters.stop(c) || Letters.closeBracket(c) || BARS.indexOf(c) >= 0 || c == '，' || c == '—' || c == '•';
        // "…at dusk.Photograph: Jane Doe": a label that markup set apart follows the stop at once.
        boolean apart = before < i || c != '.' || Letters.han(text.charAt(i));
        return sentence && (apart || (Character.isUpperCase(text.charAt(i)) && labels(text.substring(i))));
    }

    /** "Photograph: Jane Doe", "Credit...Jane Doe": {@return whether words start with a word for a picture's maker} */
    private boolean labels(String words) {
        return sources.labelsPerson(words) || (names.starts(words) && !names.startsWeakly(words));
    }

    /** {@return where the bracket that ends at {@code close} opens, or -1} */
    private static int opener(String text, int close) {
        if (close < 2 || !Letters.closeBracket(text.charAt(close - 1))) {
            return -1;
        }
        int depth = 0;
        for (int i = close - 1; i >= 0 && i >= close - LONGEST; i--) {
            if (Letters.closeBracket(text.charAt(i))) {
                depth++;
            } else if (Letters.openBracket(text.charAt(i)) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private Optional<String> bracketed(String text, int open, int close) {
        String inner = Letters.trim(text.substring(open + 1, close - 1));
        if (inner.isEmpty()
                || byline.tellsMakers(inner)
                || sources.namesNoMaker(inner)
                || inner.length() > (Letters.anyHan(inner) ? LONGEST_HAN : LONGEST)
                || inner.indexOf('。') >= 0) {
            return Optional.empty();
        }
        Optional<String> maker = sources.madeBy(inner);
        if (maker.isPresent()) {
            return maker;
        }
        String behind = names.behindBareLabel(inner);
        Names read = names.read(behind);
        boolean source = sources.source(text, open, inner) || sources.outletAndName(inner);
        boolean marked = read.marked() || behind.length() < inner.length();
        boolean credit = read.party() && (read.known() || marked || source);
        return credit && (read.known() || !sources.sitsInPicture(inner)) ? Optional.of(read.text()) : Optional.empty();
    }

    /** {@return the names of words without brackets that are nothing but a credit} */
    private Optional<String> bare(String words, boolean fresh) {
        String text = Letters.trim(words);
        if (text.isEmpty() || runsOn(text)) {
            return Optional.empty();
        }
        if (text.charAt(0) == '©') {
            int next = Letters.skipMarks(text, 1);
            boolean notice = next < text.length() && Character.isDigit(text.charAt(next));
            return notice ? Optional.empty() : named(text).or(() -> Optional.of(text.substring(next)));
        }
        boolean han = Letters.anyHan(text);
        if (names.starts(text)) {
            Names read = names.read(text);
            boolean sure = fresh || Letters.han(text.charAt(0)) || Character.isUpperCase(text.charAt(0));
            boolean ok = read.party()
                    && sure
                    && (read.known() || !names.startsWeakly(text))
                    && names.nameBehindLabel(text, read.text());
            return ok ? Optional.of(read.text()) : Optional.empty();
        }
        if (han && names.ends(text)) {
            Names read = names.read(text);
            // Behind a mere blank ("…教堂 某某摄") only a person's name is surely no part of the caption.
            boolean person = read.text().length() >= 2 && read.text().length() <= LONGEST_PERSON;
            return read.party() && (fresh || person) ? Optional.of(read.text()) : Optional.empty();
        }
        return fresh && slashed(text) ? Optional.of(names.read(text).text()) : Optional.empty();
    }

    /** {@return whether a sentence ends inside the words} */
    private static boolean runsOn(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            if ("。！？".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return NameShapes.holdsSentence(text, 0, text.length());
    }

    /** "gull88/Getty Images": {@return whether an account of one word and an agency for pictures are all of the words} */
    private boolean isAccount(String text) {
        int slash = text.indexOf('/');
        return slash > 1
                && slash < LONGEST_SLASHED
                && text.indexOf(' ') != 0
                && (text.indexOf(' ') < 0 || text.indexOf(' ') > slash)
                && text.chars().limit(slash).allMatch(c -> Character.isLetterOrDigit(c) || "_-.".indexOf(c) >= 0)
                && bodies.isPictureSource(Letters.trim(text.substring(slash + 1)));
    }

    /** {@return whether the words are names with a slash, "via" or nothing between, one of them a known body} */
    private boolean slashed(String text) {
        if (bodies.isBody(text)) {
            return bodies.isPictureSource(text);
        }
        if (Letters.anyHan(text)) {
            boolean slash = text.indexOf('/') > 0 || text.indexOf('／') > 0;
            return slash
                    && text.length() <= LONGEST_SLASHED
                    && names.read(text).known()
                    && !names.clause(text)
                    && !names.labelInside(text);
        }
        if (isAccount(text)) {
            return true;
        }
        boolean licence = names.withoutLicence(text).length() < text.length();
        // Most lines have no slash, no licence and name nobody for whom a picture was taken.
        if (!licence && !shapes.personFor(text) && !shapes.namesWithSlash(text, true)) {
            return false;
        }
        Names read = names.read(text);
        boolean licensed = licence && shapes.latinName(read.text());
        return read.party() && (licensed || shapes.personFor(text) || shapes.namesWithSlash(text, read.known()));
    }
}
