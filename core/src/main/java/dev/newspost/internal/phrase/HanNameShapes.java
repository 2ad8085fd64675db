package dev.newspost.internal.phrase;

/** Tells what words in a line of credits in Han script can be: a person, a body, or a clause. */
final class HanNameShapes {
    private static final int LONGEST_BODY = 16;
    private static final int LATIN_WORDS = 5;

    private final CreditWords words;

    HanNameShapes(CreditWords words) {
        this.words = words;
    }

    boolean clause(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (words.notInNames.at(name, i) > 0) {
                return true;
            }
        }
        return false;
    }

    boolean bodyLike(String name) {
        return name.length() <= LONGEST_BODY && !clause(name) && !Letters.anyDigit(name);
    }

    boolean endsLikeBody(String name) {
        return words.bodies.isBody(name) || words.bodies.endsLikeBody(name);
    }

    /** {@return whether what stands as a source is the web at large, or a store of pictures} */
    boolean noOutlet(String name) {
        return words.media.contains(name) || (words.bodies.isPictureSource(name) && !words.bodies.isAgency(name));
    }

    boolean latinLike(String name) {
        int blank = name.indexOf(' ');
        return !words.notBareFirst.contains(blank < 0 ? name : name.substring(0, blank))
                && words.shapes.latinPerson(name, 1, LATIN_WORDS);
    }
}
