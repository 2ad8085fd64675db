package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;

/** Reads the names in a photo credit: what is left without brackets, role words, kinds of pictures and dates. */
final class PhotoNames {
    private static final int LONGEST_TITLED = 20;
    private static final int LONGEST_MAKER = 16;
    private static final int LONGEST_LABELLED = 6;
    private static final int GIVEN_NAME = 2;

    private final PhotoParts parts;
    private final Words weak;
    private final Words clauses;
    private final Words alsoInNames;
    private final Words licences;
    private final Words abbreviations;
    private final NameShapes shapes;

    PhotoNames(LanguagePacks packs) {
        parts = new PhotoParts(packs);
        weak = new Words(packs, "credit.pictureWeak");
        clauses = new Words(packs, "credit.notInNames");
        alsoInNames = new Words(packs, "credit.alsoInNames");
        licences = new Words(packs, "credit.pictureLicences");
        abbreviations = new Words(packs, "credit.nameAbbreviations");
        shapes = NameShapes.of(packs);
    }

    /**
     * The names of a credit.
     *
     * @param text the names as written, joined by the marks that stood between them; empty where there is no party
     * @param marked whether a word says that it is a credit
     * @param known whether one of the names is a body that the packs name
     */
    record Names(String text, boolean marked, boolean known) {
        boolean party() {
            return !text.isEmpty();
        }
    }

    /** {@return the names in a text that is taken for a credit, its own brackets left out} */
    Names read(String credit) {
        String text = withoutStop(withoutLicence(withoutStop(Letters.trim(credit))));
        if (parts.bodies.isBody(text)) {
            return new Names(text, false, true);
        }
        boolean han = Letters.anyHan(text);
        StringBuilder names = new StringBuilder();
        boolean marked = false;
        boolean known = false;
        boolean clause = false;
        int start = 0;
        int gap = 0;
        while (start < text.length()) {
            int end = partEnd(text, start, han);
            PhotoParts.Part part = parts.read(text.substring(start, end));
            marked |= part.marked();
            // Behind a comma only what is a credit by itself goes on: "(…提供，独家首发)" names one party.
            // "(推特截图/何七提供)": whose picture it is, the other part tells.
            boolean place = part.medium() && partEnd(text, 0, han) < text.length();
            if (!part.name().isEmpty() && !place && (!clause || part.marked() || part.known())) {
                known |= part.known();
                names.append(names.isEmpty() ? "" : text.substring(gap, start)).append(part.name());
            }
            gap = Letters.skipBlanksBack(text, end);
            start = end;
            while (start < text.length() && (divides(text, start, han) || Letters.blank(text.charAt(start)))) {
                clause |= clauseMark(text, start);
                start++;
            }
        }
        return new Names(names.toString(), marked, known);
    }

    /** "Jane Doe, CC BY-SA 4.0": {@return the text before a licence that ends it} */
    String withoutLicence(String text) {
        int licence = licences.before(text, Letters.skipBlanksBack(text, numberStart(text)));
        int name = Letters.skipMarksBack(text, Math.max(0, licence));
        return name > 0 && name < licence ? text.substring(0, name) : text;
    }

    /** "CC BY 2.0": {@return whether words are nothing but a licence and its number} */
    boolean isLicence(String words) {
        int end = licences.at(words, 0);
        return end > 0 && Letters.skipBlanks(words, end) >= numberStart(words);
    }

    private static int numberStart(String text) {
        int start = text.length();
        while (start > 0 && (Character.isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return start;
    }

    private String withoutStop(String text) {
        int end = text.length();
        while (end > 0 && (Letters.stop(text.charAt(end - 1)) || unopened(text, end))) {
            end--;
        }
        // "Media Inc." and "Bay Co." keep their stop; behind any other word it ends a sentence.
        boolean abbreviation =
                end < text.length() && text.charAt(end) == '.' && !Letters.anyHan(text) && abbreviated(text, end);
        return text.substring(0, abbreviation ? end + 1 : end);
    }

    /** {@return whether a letter, letters with stops between ("D.C.") or a word that is written short ends at {@code end}} */
    private boolean abbreviated(String text, int end) {
        int start = abbreviations.before(text, end);
        boolean letter =
                end > 0 && Letters.latin(text.charAt(end - 1)) && (end == 1 || !Letters.latin(text.charAt(end - 2)));
        return letter || (start >= 0 && (start == 0 || !Letters.latin(text.charAt(start - 1))));
    }

    /** {@return whether a bracket closes at the end that nothing opened: half of a credit's own brackets was lost} */
    private static boolean unopened(String text, int end) {
        char c = text.charAt(end - 1);
        return (c == '）' || c == ')') && text.lastIndexOf('（', end - 1) < 0 && text.lastIndexOf('(', end - 1) < 0;
    }

    private static int partEnd(String text, int start, boolean han) {
        int i = start;
        while (i < text.length() && !divides(text, i, han)) {
            i++;
        }
        return i;
    }

    private static boolean divides(String text, int at, boolean han) {
        char c = text.charAt(at);
        if (c == '/' || c == '／') {
            return !insideAddress(text, at);
        }
        return c == '、' || (han && clauseMark(text, at));
    }

    private static boolean clauseMark(String text, int at) {
        char c = text.charAt(at);
        if (c == ',') {
            int next = Letters.skipBlanks(text, at + 1);
            return next < text.length() && Letters.han(text.charAt(next));
        }
        return c == '，' || c == '；' || c == ';';
    }

    /** {@return whether the slash belongs to an address such as example.com/a or https://example.com} */
    private static boolean insideAddress(String text, int slash) {
        if (text.startsWith("://", slash - 1) || text.startsWith("://", slash - 2)) {
            return true;
        }
        for (int i = slash - 1; i >= 0 && i > slash - LONGEST_TITLED; i--) {
            char c = text.charAt(i);
            if (c == '.') {
                return i + 1 < slash
                        && Letters.latin(text.charAt(i + 1))
                        && i > 0
                        && !Letters.blank(text.charAt(i - 1));
            }
            if (Letters.blank(c) || c == '、' || c == '／') {
                return false;
            }
        }
        return false;
    }

    /** "Photo Jane Doe/AFP": {@return the names behind a label without a mark; all of the text where none opens it} */
    String behindBareLabel(String text) {
        int label = parts.labels.at(text, 0);
        boolean bare = label > 0 && label + 1 < text.length() && text.charAt(label) == ' ' && !Letters.anyHan(text);
        String rest = bare ? text.substring(label + 1) : "";
        boolean names = !rest.isEmpty()
                && parts.from.at(rest, 0) <= 0
                && parts.kinds.at(rest, 0) <= 0
                && (shapes.latinPerson(rest, 2, GIVEN_NAME + 2) || shapes.namesWithSlash(rest, false));
        return names ? rest : text;
    }

    /** {@return whether the text starts with a word that says that a picture's maker follows} */
    boolean starts(String text) {
        int label = parts.labels.at(text, 0);
        int word = parts.from.at(text, 0);
        return (word > 0 && word < text.length())
                || (label > 0 && label < text.length() && PhotoParts.labelStands(text, label));
    }

    /** "图片由何七提供": {@return whether the text is a clause by itself that tells who made a picture} */
    boolean isClause(String text) {
        return parts.startsWithPicture(text) && ends(text);
    }

    /** "Photo by": {@return whether words before a picture's maker, more than one, end there} */
    boolean endsLabel(String text, int end) {
        return parts.from.before(text, end) >= 0;
    }

    /** {@return whether words of more than one word for a picture's maker start the text: "Photo by", "Image credit:"} */
    boolean startsMade(String text) {
        int word = parts.from.at(text, 0);
        return word > 0 && word < text.length() && text.lastIndexOf(' ', word - 2) > 0;
    }

    /** {@return whether the word that the text starts with also starts captions} */
    boolean startsWeakly(String text) {
        int longest = Math.max(parts.labels.at(text, 0), parts.from.at(text, 0));
        if (longest <= 0 || weak.at(text, 0) != longest) {
            return false;
        }
        String rest = text.substring(Letters.skipMarks(text, longest));
        return !rest.startsWith(String.valueOf(PhotoParts.EQUALS))
                && (!starts(rest) || weak.at(rest, 0) > 0)
                && !namesBehindColon(text, longest, rest);
    }

    /** "Photograph: Jane Doe/Bay News": behind a colon, names by their shape are no caption. */
    private boolean namesBehindColon(String text, int label, String rest) {
        return label < text.length()
                && text.charAt(label) == ':'
                && !Letters.anyHan(rest)
                && shapes.namesWithSlash(rest, false);
    }

    /** "港口的黄昏 图/某社": {@return whether a label stands behind a blank inside the words, and so behind a caption} */
    boolean labelInside(String text) {
        for (int i = 2; i < text.length(); i++) {
            int label = Letters.blank(text.charAt(i - 1)) ? parts.labels.at(text, i) : -1;
            if (label > 0 && PhotoParts.labelStands(text, label)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the text is a maker and a verb or time behind it, and no clause} */
    boolean ends(String line) {
        String text = withoutStop(line);
        int end = Dates.beforeDate(text);
        int verb = parts.verbs.before(text, end);
        int kind = parts.kinds.before(text, end);
        if (kind > 0
                && ("/／".indexOf(text.charAt(Letters.skipBlanksBack(text, kind) - 1)) >= 0
                        || titledBefore(text, kind)
                        || isShouted(text, kind))) {
            verb = kind;
        }
        if (verb <= 0) {
            verb = parts.whenAt(text);
            if (verb == text.length() || Dates.beforeDate(text) > verb + 4) {
                return false;
            }
        }
        String maker = text.substring(Math.max(0, parts.by.at(text, 0)), verb);
        return maker.length() <= LONGEST_MAKER && !clause(maker, parts.kinds.at(maker, 0) > 0 ? 0 : GIVEN_NAME);
    }

    /** "HARBORPRESS照片": {@return whether capital letters are all that stands before the kind of picture} */
    private static boolean isShouted(String text, int kind) {
        return kind > GIVEN_NAME
                && text.chars().limit(kind).allMatch(Character::isUpperCase)
                && Letters.han(text.charAt(kind));
    }

    /** {@return whether Han words behind a short label such as 图 can be a name; a caption is longer or a clause} */
    boolean nameBehindLabel(String text, String name) {
        if (!Letters.anyHan(name)
                || parts.from.at(text, 0) > parts.labels.at(text, 0)
                || parts.labels.at(text, 0) > 2) {
            return true;
        }
        return !clause(name, name.length() <= GIVEN_NAME + 1 ? GIVEN_NAME : 0)
                && (name.length() <= LONGEST_LABELLED
                        || name.indexOf('/') > 0
                        || name.indexOf('／') > 0
                        || parts.knows(name)
                        || parts.bodies.endsLikeBody(name)
                        || ends(text));
    }

    /** "某社记者 何七 图": {@return whether a title and a short name are all that stands before the kind of picture} */
    private boolean titledBefore(String text, int kind) {
        String maker = Letters.trim(text.substring(0, kind));
        String name = maker.length() > LONGEST_TITLED ? maker : parts.withoutTitle(maker);
        return name.length() < maker.length() && name.length() >= 2 && name.length() <= LONGEST_LABELLED - 2;
    }

    /** {@return whether the words hold one that stands in no name} */
    boolean clause(String words) {
        return clause(words, 0);
    }

    /** The same; the last {@code given} characters may be those of a given name, as in "何均摄". */
    private boolean clause(String words, int given) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean named = i > 0 && i >= words.length() - given && alsoInNames.at(words, i) == i + 1;
            if ((clauses.at(words, i) > 0 && !named)
                    || "，：:“”「」".indexOf(c) >= 0
                    || Letters.openBracket(c)
                    || Letters.closeBracket(c)) {
                return true;
            }
        }
        return false;
    }
}
