package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.language.Folding;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.language.WordLists;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds publishers inside sentences about the text. */
final class Notices {
    private static final int LONGEST_HAN = 24;
    private static final int LONGEST_LATIN = 70;
    private static final int LONGEST_NAME = 45;
    private static final int LONGEST_AUTHORS = 200;
    static final String NAME_STOPS = "，。；、（(）),;|｜!\n";

    private final CreditWords words;
    private final Words publishedIn;
    private final Words licensed;
    private final Words by;
    private final Words licence;
    private final Words licensedBy;
    private final Words denied;
    private final Words readAt;
    private final Words readOriginal;
    private final Words lead;
    private final Words ownSeries;
    private final LatinCredits latin;
    private final WordLists starts;

    Notices(LanguagePacks packs) {
        words = CreditWords.of(packs);
        publishedIn = new Words(packs, "credit.publishedIn");
        licensed = new Words(packs, "credit.licensedVerbs");
        by = new Words(packs, "credit.pictureBy");
        readAt = new Words(packs, "credit.readAt");
        readOriginal = new Words(packs, "credit.readOriginal");
        latin = new LatinCredits(words);
        ownSeries = new Words(packs, "credit.ownSeries");
        lead = words.articles;
        licence = new Words(packs, "credit.licence");
        licensedBy = new Words(packs, "credit.licensedBy");
        denied = new Words(packs, "credit.licenceDenied");
        WordLists.Builder lists = new WordLists.Builder(Folding.LATIN_CASE);
        for (String list : List.of("publishedIn", "licensedVerbs", "licence", "readAt")) {
            lists.add(packs.words("credit." + list));
        }
        starts = lists.build();
    }

    /** {@return the publishers that a sentence about the text names} */
    List<Phrase> publishers(String text) {
        List<Phrase> found = new ArrayList<>();
        // in most sentences none of the words stands, which one look for all of them tells
        for (int i = starts.next(text, 0); i < text.length(); i = starts.next(text, i + 1)) {
            int in = publishedIn.at(text, i);
            if (in > 0) {
                nameAfter(text, in, text.substring(i, in)).ifPresent(name -> {
                    found.add(name);
                    found.addAll(authorAfter(text, name.end()));
                });
                i = in - 1;
                continue;
            }
            int verb = licensed.at(text, i);
            if (verb > 0) {
                nameBefore(text, i, by).ifPresent(found::add);
                i = verb - 1;
                continue;
            }
            if (licence.at(text, i) > 0) {
                // "经海风出版社授权": without a verb of print only a publishing body is meant.
                nameBefore(text, i, licensedBy)
                        .filter(name -> words.bodies.isBody(name.name()) || words.bodies.endsLikeBody(name.name()))
                        .ifPresent(found::add);
            }
            int read = readAt.at(text, i);
            if (read > 0) {
                between(text, read).ifPresent(found::add);
                i = read - 1;
            }
        }
        return found;
    }

    private Optional<Phrase> nameAfter(String text, int start, String label) {
        int from = Letters.skipMarks(text, start);
        // "in The Harbour Post": a capital makes the article a part of the name.
        int article = from < text.length() && Character.isLowerCase(text.charAt(from)) ? lead.at(text, from) : -1;
        from = behindDate(text, article > 0 ? Letters.skipBlanks(text, article) : from);
        int to = from;
        boolean han = from < text.length() && Letters.han(text.charAt(from));
        int limit = Math.min(text.length(), from + (han ? LONGEST_HAN : LONGEST_LATIN));
        while (to < limit && NAME_STOPS.indexOf(text.charAt(to)) < 0) {
            char c = text.charAt(to);
            boolean abbreviation = NameShapes.wordLengthBefore(text, to) == 1;
            boolean stop =
                    c == '.' && (to + 1 == text.length() || (Letters.blank(text.charAt(to + 1)) && !abbreviation));
            boolean word = Letters.blank(c) && to > from && endsName(text, from, to);
            if (stop || word || (han && Letters.blank(c))) {
                break;
            }
            to++;
        }
        // "first appeared in X, our newsletter": a series of the outlet itself.
        boolean own = series(text, to);
        boolean small = from < to && smallWord(text, from, to);
        return own || small ? Optional.empty() : publisher(text, from, to, Optional.of(label));
    }

    /** "originally posted on a wall": {@return whether a word of small letters starts there, as few names do but that of a site} */
    private static boolean smallWord(String text, int start, int end) {
        int i = start;
        while (i < end && Character.isLowerCase(text.charAt(i))) {
            i++;
        }
        return i > start && (i == end || Letters.blank(text.charAt(i)));
    }

    /** "原文刊于2019年3月4日《海风》": {@return where the name starts behind the day} */
    private int behindDate(String text, int start) {
        int date = Math.max(Times.end(text, start, text.length(), words.months), Dates.afterWords(text, start));
        if (date == start) {
            return start;
        }
        int from = Letters.skipMarks(text, date);
        int in = words.placedBy.at(text, from);
        int article = lead.at(text, in > 0 ? Letters.skipBlanks(text, in) : from);
        return Letters.skipBlanks(text, Math.max(from, Math.max(in, article)));
    }

    /** "…on the Harbour blog by Jane Doe, who …", "… by Jane Doe, head of News, and John Roe." */
    private List<Phrase> authorAfter(String text, int start) {
        int from = Letters.skipBlanks(text, start);
        if (words.from.at(text, from).isEmpty()) {
            return List.of();
        }
        return joined(
                text,
                latin.line(text, from, stop(text, from, ".;(\n"))
                        .orElseGet(() -> latin.line(text, from, stop(text, from, ",.;(\n"))
                                .orElse(List.of())));
    }

    private static int stop(String text, int from, String marks) {
        int to = from;
        while (to < text.length() && to < from + LONGEST_AUTHORS) {
            boolean initial = text.charAt(to) == '.' && NameShapes.wordLengthBefore(text, to) <= 2;
            if (!initial && marks.indexOf(text.charAt(to)) >= 0) {
                return to;
            }
            to++;
        }
        return to;
    }

    /** {@return the names before the first that nothing joins to the one before it: what follows tells where they work} */
    private List<Phrase> joined(String text, List<Phrase> names) {
        List<Phrase> kept = new ArrayList<>();
        int end = -1;
        for (Phrase name : names) {
            int gap = Letters.skipBlanksBack(text, name.start());
            boolean list = end >= 0 && Letters.skipMarks(text, end) == name.start();
            if (end >= 0 && !list && words.joiners.before(text, gap) < 0) {
                break;
            }
            kept.add(name);
            end = name.end();
        }
        return kept;
    }

    private boolean series(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_LATIN);
        for (int i = start; i < limit && text.charAt(i) != '.'; i++) {
            if (ownSeries.at(text, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Office of Science and Technology": the word between two capitals goes on with the name. */
    private boolean endsName(String text, int from, int gap) {
        int at = Letters.skipBlanks(text, gap);
        int joined = words.joiners.at(text, at);
        int next = joined > 0 ? Letters.skipBlanks(text, joined) : -1;
        boolean goesOn = next > 0
                && next < text.length()
                && Character.isUpperCase(text.charAt(next))
                && lead.at(text, next) < 0
                && Character.isUpperCase(text.charAt(Math.max(from, text.lastIndexOf(' ', gap - 1) + 1)));
        return !goesOn && words.endsPublisher(text, at);
    }

    /** {@return where the title opens that closes at a place, else that place} */
    private static int titleStart(String text, int close, int floor) {
        for (int i = close - 1; i > floor; i--) {
            if (text.charAt(i) == '《') {
                return i;
            }
        }
        return close;
    }

    /** "由某出版社经授权刊发": the name stands between. */
    private Optional<Phrase> nameBefore(String text, int verb, Words front) {
        int floor = Math.max(0, verb - LONGEST_HAN);
        for (int i = verb - 1; i >= floor; i--) {
            i = text.charAt(i) == '》' ? titleStart(text, i, floor) : i;
            if (NAME_STOPS.indexOf(text.charAt(i)) >= 0) {
                break;
            }
            int start = front.at(text, i);
            if (start > 0 && denied.before(text, i) < 0) {
                return publisher(text, start, verb, Optional.empty());
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> between(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_HAN);
        for (int i = start; i < limit; i++) {
            if (readOriginal.at(text, i) > 0) {
                return publisher(text, start, i, Optional.empty());
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> publisher(String text, int start, int end, Optional<String> label) {
        int from = Letters.skipMarks(text, start);
        int to = Letters.skipMarksBack(text, Math.max(from, end));
        if (to - from < 2 || to - from > LONGEST_LATIN) {
            return Optional.empty();
        }
        int close = text.charAt(from) == '《' ? text.indexOf('》', from) : -1;
        if (close > from + 1 && close <= to) {
            from++;
            to = close;
        }
        String name = text.substring(from, to);
        if (name.length() > LONGEST_NAME && !Letters.anyHan(name)) {
            return Optional.empty();
        }
        if (!startsName(name)
                || words.notNames.contains(name)
                || words.media.contains(name)
                || (words.bodies.at(name, 0) < 0 && words.clause(name))) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(Role.PUBLISHER, label, name, from, to));
    }

    /** {@return whether a letter or a title's mark starts it, or a short number with a letter: "20minutes"} */
    private static boolean startsName(String name) {
        int i = 0;
        while (i < name.length() && i < 2 && Character.isDigit(name.charAt(i))) {
            i++;
        }
        char c = name.charAt(Math.min(i, name.length() - 1));
        return Letters.latin(c) || Letters.han(c) || (c == '《' && i == 0);
    }

    /** {@return whether a publisher's name is that of a series, such as a newsletter} */
    boolean isSeries(String name) {
        return series(name, 0);
    }
}
