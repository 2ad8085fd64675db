package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;
import java.util.Optional;

/** Tells bodies behind a caption that nothing marks as its source but where they stand and how they end. */
final class PhotoSources {
    private static final int LONGEST_BARE = 16;
    private static final int LONGEST_SHORT = 5;
    private static final int MOST_NAMES = 4;
    private static final int LONGEST_SHOWN = 6;
    private static final int LONGEST_PERSON = 3;
    private static final int LONGEST_LINE = 60;
    private static final int FOR = " for ".length();

    private final NameShapes shapes;
    private final PhotoNames names;
    private final Words endings;
    private final Words issuers;
    private final Words houses;
    private final Words not;
    private final Words labels;
    private final Words kinds;
    private final Words notMakers;
    private final Words pages;
    private final Words made;
    private final Words weak;
    private final Words shots;
    private final Words given;
    private final Words media;
    private final Bodies bodies;

    PhotoSources(LanguagePacks packs, PhotoNames names) {
        this.names = names;
        bodies = Bodies.of(packs);
        labels = new Words(packs, "credit.pictureLabels");
        kinds = new Words(packs, "credit.pictureKinds");
        notMakers = new Words(packs, "credit.pictureNotMakers");
        pages = new Words(packs, "credit.pageEndings");
        made = new Words(packs, "credit.pictureMade");
        weak = new Words(packs, "credit.pictureWeak");
        shots = new Words(packs, "credit.pictureShots");
        media = new Words(packs, "credit.pictureMedia");
        given = new Words(packs, "credit.pictureGiven");
        shapes = NameShapes.of(packs);
        endings = new Words(packs, "credit.sourceEndings");
        issuers = new Words(packs, "credit.issuerEndings");
        houses = new Words(packs, "credit.bookHouses");
        not = new Words(packs, "credit.pictureNot");
    }

    /** "港口的黄昏｜海风市政府": {@return the body behind a bar; a publisher's name there belongs to a book} */
    Optional<String> issuer(String words) {
        String name = Letters.trim(words);
        boolean title = name.startsWith("《") && name.indexOf('》') == name.length() - 1;
        boolean stands = name.length() <= LONGEST_BARE && !Letters.anyDigit(name) && !names.clause(name);
        boolean house = houses.before(name, name.length()) > 0;
        return stands
                        && !house
                        && (title || issuers.before(name, name.length()) > 0 || endings.before(name, name.length()) > 0)
                ? Optional.of(name)
                : Optional.empty();
    }

    /** "… | Jane Doe": {@return the body or the person behind a bar} */
    Optional<String> behindBar(String words) {
        String name = Letters.trim(words);
        boolean person = !Letters.anyHan(name) && shapes.latinPerson(name, 2, MOST_NAMES - 1) && !ends(name);
        return person ? Optional.of(name) : issuer(words);
    }

    /** {@return the maker in words behind a caption's last sentence that have no form of a credit elsewhere} */
    Optional<String> behindCaption(String words) {
        String text = Letters.trim(words);
        if (text.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        if (Letters.anyHan(text)) {
            return behindWeakLabel(text).or(() -> ofMedium(text));
        }
        Optional<String> maker = madeBy(text);
        if (maker.isPresent()) {
            return maker;
        }
        if (labelsPerson(text)) {
            return Optional.of(Letters.trim(text.substring(text.indexOf(':') + 1)));
        }
        // "Jane Doe for Bay News"
        int link = text.indexOf(" for ");
        boolean ordered = link > 0
                && shapes.latinPerson(text.substring(0, link), 2, MOST_NAMES)
                && bodies.isBody(text.substring(link + FOR));
        boolean account = text.indexOf('@') > 0
                && bodies.isPictureSource(Letters.trim(text.substring(0, text.indexOf('@'))))
                && text.indexOf(' ', text.indexOf('@')) < 0;
        return ordered || account ? Optional.of(text) : Optional.empty();
    }

    /** "Jane Doe photo", "Bay News file photo": {@return the person or body before what they made, or what kind it is} */
    Optional<String> madeBy(String text) {
        String name = beforeMade(text);
        boolean maker = !name.isEmpty()
                && notMakers.before(name, name.length()) < 0
                && (shapes.latinPerson(name, 2, MOST_NAMES) || bodies.isBody(name));
        return maker ? Optional.of(name) : Optional.empty();
    }

    /** "Undated Family Photo": {@return whether the words before what was made say whose it is and name no maker} */
    boolean namesNoMaker(String text) {
        String name = beforeMade(text);
        return !name.isEmpty() && notMakers.before(name, name.length()) >= 0;
    }

    /** "Jane Doe/Screenshot from The Quay, Author provided": {@return whether names and who gave the picture are all of some words} */
    boolean tellsWhoGave(String text) {
        int start = given.before(text, text.length() - (ends(text) ? 1 : 0));
        int name = start < 0 ? -1 : Letters.skipMarksBack(text, start);
        return name > 2
                && name <= LONGEST_LINE
                && text.charAt(name) == ','
                && Character.isUpperCase(text.charAt(0))
                && text.indexOf(' ') > 0
                && Character.isUpperCase(text.charAt(Math.min(text.length() - 1, text.indexOf(' ') + 1)));
    }

    private String beforeMade(String text) {
        int end = text.length() - (ends(text) ? 1 : 0);
        int start = made.before(text, end);
        if (start <= 0) {
            return "";
        }
        int kind = kinds.before(text, end);
        String name = Letters.trim(text.substring(0, kind < 0 ? start : Math.min(kind, start)));
        kind = kinds.before(name, name.length());
        while (kind >= 0) {
            name = Letters.trim(name.substring(0, kind));
            kind = kinds.before(name, name.length());
        }
        return name;
    }

    /** "来源：海风报": {@return the body or person behind a colon, before which stands a word that may start a caption too} */
    private Optional<String> behindWeakLabel(String text) {
        int label = weak.at(text, 0);
        if (label <= 0 || label + 2 >= text.length() || "：:".indexOf(text.charAt(label)) < 0) {
            return Optional.empty();
        }
        String name = Letters.trim(text.substring(label + 1, text.length() - (ends(text) ? 1 : 0)));
        boolean body = endings.before(name, name.length()) > 0 || issuers.before(name, name.length()) > 0;
        boolean stands = name.length() <= LONGEST_PERSON || (body && name.length() <= LONGEST_BARE);
        return stands && !names.clause(name) ? Optional.of(name) : Optional.empty();
    }

    /** "Picture: Jane Doe": {@return whether a label with a colon and a person are all of the words} */
    boolean labelsPerson(String words) {
        int label = labels.at(words, 0);
        return label > 0
                && label + 2 < words.length()
                && words.charAt(label) == ':'
                && Character.isUpperCase(words.charAt(0))
                && namesPerson(Letters.trim(words.substring(label + 1)));
    }

    /** "… at dusk. Credit: Jane Doe (Bay College)": {@return where the label starts whose maker the bracket tells more of; or -1} */
    int labelBefore(String text, int open) {
        int colon = text.lastIndexOf(':', open);
        int label = colon < 0 ? -1 : labels.before(text, colon);
        boolean sentence = label > 0 && Letters.stop(text.charAt(Letters.skipBlanksBack(text, label) - 1));
        return sentence && labelsPerson(Letters.trim(text.substring(label, open))) ? label : -1;
    }

    private boolean namesPerson(String name) {
        return !Letters.anyHan(name)
                && (shapes.latinPerson(name, 2, MOST_NAMES) || shapes.namesWithSlash(name, false))
                && !ends(name);
    }

    private static boolean ends(String name) {
        return Letters.stop(name.charAt(name.length() - 1));
    }

    /** "「海风人」Facebook圖片", "海风人脸书截图": {@return the account or body before the kind of picture} */
    private Optional<String> ofMedium(String text) {
        int end = Letters.skipMarksBack(text, text.length());
        int kind = kinds.before(text, end);
        String name = Letters.trim(text.substring(0, kind > 0 ? kind : end));
        if (kind <= 0 && pages.before(name, name.length()) <= 0) {
            return Optional.empty();
        }
        if (name.length() < 2
                || name.length() > LONGEST_BARE
                || Letters.anyDigit(name)
                || names.clause(unquoted(name))) {
            return Optional.empty();
        }
        boolean source = endings.before(name, name.length()) > 0 || pages.before(name, name.length()) > 0;
        boolean shot = kind > 0 && shots.before(text, end) > 0 && name.length() <= LONGEST_SHOWN;
        source |= shot && !media.contains(name);
        for (int i = 0; i < name.length() && !source; i++) {
            source = bodies.at(name, i) == name.length();
        }
        return source ? Optional.of(name) : Optional.empty();
    }

    /** {@return a name without the marks around the account's own} */
    private static String unquoted(String name) {
        char first = name.charAt(0);
        int close = first == '「' ? name.indexOf('」') : first == '“' ? name.indexOf('”') : -1;
        return close > 0 ? name.substring(1, close) + name.substring(close + 1) : name;
    }

    /** {@return whether words in a bracket, unmarked and unknown, are a source by where they stand and how they end} */
    boolean source(String text, int open, String inner) {
        int before = Letters.skipBlanksBack(text, open);
        char c = before == 0 ? '。' : text.charAt(before - 1);
        boolean behindSentence = Letters.stop(c) || c == '”' || c == '」' || Letters.closeBracket(c);
        if (!Letters.anyHan(inner)) {
            String slashed = inner.replace('|', '/');
            if (slashed.indexOf('/') > 0 && shapes.namesWithSlash(slashed, false)) {
                return true;
            }
            return behindSentence && c != '”' && !Letters.closeBracket(c) && shapes.latinName(inner);
        }
        if (inner.length() > LONGEST_BARE || Letters.anyDigit(inner) || inner.indexOf('，') >= 0) {
            return false;
        }
        // "（底下的横线为编者所加）" tells more of the picture, and so do words that are all of a line.
        boolean told = inner.length() > LONGEST_PERSON && (names.clause(inner) || open == 0);
        return (behindSentence && !told)
                || (endings.before(inner, inner.length()) > 0 && c != '》' && endings.before(text, before) < 0);
    }

    /** "(ABC News: Jane Doe)": {@return whether an outlet, a colon and a person are all that a bracket holds} */
    boolean outletAndName(String inner) {
        int colon = inner.indexOf(": ");
        if (colon <= 0 || Letters.anyHan(inner)) {
            return false;
        }
        String outlet = inner.substring(0, colon);
        int blank = outlet.indexOf(' ');
        String first = blank < 0 ? outlet : outlet.substring(0, blank);
        boolean letters = first.length() > 1
                && first.length() <= LONGEST_SHORT
                && first.chars().allMatch(Character::isUpperCase);
        return letters && shapes.latinName(outlet) && shapes.latinPerson(inner.substring(colon + 2), 2, MOST_NAMES);
    }

    boolean sitsInPicture(String inner) {
        int end = not.at(inner, 0);
        int start = not.before(inner, inner.length());
        return end == inner.length() || (start > 0 && inner.length() - start == 1 && inner.length() < 5) || end > 1;
    }
}
