package dev.newspost.internal.speech;

import dev.newspost.internal.language.LanguagePacks;
import java.util.List;

/** The words of the speech step, compiled from the language packs once. Immutable. */
final class SpeechWords {
    private final LanguagePacks packs;
    private final Folding folding;
    final Chinese chinese;
    final English english;

    private SpeechWords(LanguagePacks packs) {
        this.packs = packs;
        this.folding = new Folding(packs.words("speech.variants"));
        this.chinese = new Chinese(this);
        this.english = new English(this);
    }

    static SpeechWords of(LanguagePacks packs) {
        return packs.compiled(SpeechWords.class, SpeechWords::new);
    }

    Folding folding() {
        return folding;
    }

    /** {@return what a pronoun at a place says of whom it stands for: 1 for she, -1 for he, 0 for neither} */
    int gender(String text, int at, int limit) {
        char c = text.charAt(at);
        if (Chars.isHan(c)) {
            if (chinese.they.endAt(text, at, limit) > 0) {
                return 0;
            }
            return chinese.she.endAt(text, at, limit) > 0 ? 1 : chinese.he.endAt(text, at, limit) > 0 ? -1 : 0;
        }
        if (!Chars.isLatin(c) || (at > 0 && Chars.isWord(text.charAt(at - 1)))) {
            return 0;
        }
        int end = at;
        while (end < limit && Chars.isLatin(text.charAt(end))) {
            end++;
        }
        if (english.her.contains(text, at, end)) {
            return 1;
        }
        return english.his.contains(text, at, end) ? -1 : 0;
    }

    /** {@return 1 where a word for a woman stands behind a name, -1 for a man, 0 for neither} */
    int honorific(String text, int at) {
        if (chinese.honorificsShe.endAt(text, at, text.length()) > 0) {
            return 1;
        }
        return chinese.honorificsHe.endAt(text, at, text.length()) > 0 ? -1 : 0;
    }

    /** {@return 1 for a woman's given name in front, -1 for a man's, 0 where it tells nothing} */
    int givenName(String name) {
        int space = name.indexOf(' ');
        if (space < 0) {
            return 0;
        }
        boolean she = english.givenShe.contains(name, 0, space);
        boolean he = english.givenHe.contains(name, 0, space);
        return she == he ? 0 : she ? 1 : -1;
    }

    private Lexicon lexicon(boolean han, String... lists) {
        List<String> words = java.util.Arrays.stream(lists)
                .flatMap(list -> packs.words("speech." + list).stream())
                .filter(word -> word.chars().anyMatch(c -> c > 0x2E7F) == han)
                .toList();
        return new Lexicon(words, folding);
    }

    /** The words of Chinese. */
    static final class Chinese {
        final Lexicon cues;
        final Lexicon objectCues;
        final Lexicon partialCues;
        final Lexicon anyCues;
        final Lexicon falseCues;
        final Lexicon naming;
        final Lexicon namingAfter;
        final Lexicon titles;
        final Lexicon honorifics;
        final Lexicon breakers;
        final Lexicon notBreakers;
        final Lexicon openers;
        final Lexicon he;
        final Lexicon she;
        final Lexicon they;
        final Lexicon pronouns;
        final Lexicon surnames;
        final Lexicon places;
        final Lexicon bodyEndings;
        final Lexicon documents;
        final Lexicon hearsay;
        final Lexicon reportsWords;
        final Lexicon clauseWords;
        final Lexicon fragmentStarts;
        final Lexicon clauseStarts;
        final Lexicon telling;
        final Lexicon adverbs;
        final Lexicon transliterating;
        final Lexicon honorificsShe;
        final Lexicon honorificsHe;
        final Lexicon roleEndings;
        final Lexicon coverbs;
        final Lexicon beings;
        final Lexicon speechNouns;
        final Lexicon insides;
        final Lexicon tails;
        final Lexicon circumstanceEnds;
        final Lexicon pointers;
        final Lexicon postings;
        final Lexicon passives;
        final Lexicon circumstances;
        final Lexicon degrees;
        final Lexicon speechVerbs;
        final Lexicon joints;

        private Chinese(SpeechWords words) {
            cues = words.lexicon(true, "cues");
            objectCues = words.lexicon(true, "objectCues");
            partialCues = words.lexicon(true, "partialCues");
            anyCues = words.lexicon(true, "cues", "partialCues");
            falseCues = words.lexicon(true, "falseCues");
            naming = words.lexicon(true, "naming");
            namingAfter = words.lexicon(true, "namingAfter");
            titles = words.lexicon(true, "titles");
            honorifics = words.lexicon(true, "honorifics");
            breakers = words.lexicon(true, "breakers");
            notBreakers = words.lexicon(true, "notBreakers", "titles", "places");
            openers = words.lexicon(true, "openers");
            he = words.lexicon(true, "pronounsHe");
            she = words.lexicon(true, "pronounsShe");
            they = words.lexicon(true, "pronounsThey");
            pronouns = words.lexicon(true, "pronounsHe", "pronounsShe", "pronounsThey", "pronounsOther");
            surnames = words.lexicon(true, "surnames");
            places = words.lexicon(true, "places");
            bodyEndings = words.lexicon(true, "bodyEndings");
            documents = words.lexicon(true, "documents");
            hearsay = words.lexicon(true, "hearsay");
            reportsWords = words.lexicon(true, "reportsWords");
            clauseWords = words.lexicon(true, "clauseWords");
            fragmentStarts = words.lexicon(true, "fragmentStarts");
            clauseStarts = words.lexicon(true, "clauseStarts");
            telling = words.lexicon(true, "telling");
            adverbs = words.lexicon(true, "adverbs");
            transliterating = words.lexicon(true, "transliterating");
            honorificsShe = words.lexicon(true, "honorificsShe");
            honorificsHe = words.lexicon(true, "honorificsHe");
            roleEndings = words.lexicon(true, "roleEndings");
            coverbs = words.lexicon(true, "coverbs");
            beings = words.lexicon(true, "beings");
            speechNouns = words.lexicon(true, "speechNouns");
            insides = words.lexicon(true, "insides");
            tails = words.lexicon(true, "tails");
            circumstanceEnds = words.lexicon(true, "circumstanceEnds");
            pointers = words.lexicon(true, "pointers");
            postings = words.lexicon(true, "postings");
            passives = words.lexicon(true, "passives");
            circumstances = words.lexicon(true, "circumstances");
            degrees = words.lexicon(true, "degrees");
            speechVerbs = words.lexicon(true, "speechVerbs");
            joints = words.lexicon(true, "joints");
        }

        /** {@return whether a stretch begins as a clause without a subject does} */
        boolean fragmentStartsAt(String text, Range range) {
            return fragmentStarts.endAt(text, range.start(), range.end()) > 0;
        }
    }

    /** The words of English. */
    static final class English {
        final Lexicon cues;
        final Lexicon partialCues;
        final Lexicon weakCues;
        final Lexicon sources;
        final Lexicon naming;
        final Lexicon namingAfter;
        final Lexicon he;
        final Lexicon she;
        final Lexicon they;
        final Lexicon pronouns;
        final Lexicon titles;
        final Lexicon roles;
        final Lexicon nameParticles;
        final Lexicon bodies;
        final Lexicon notNames;
        final Lexicon stops;
        final Lexicon clauseStarts;
        final Lexicon finites;
        final Lexicon relatives;
        final Lexicon documents;
        final Lexicon times;
        final Lexicon abbreviations;
        final Lexicon determiners;
        final Lexicon determined;
        final Lexicon prepositions;
        final Lexicon auxiliaries;
        final Lexicon attaching;
        final Lexicon strongCues;
        final Lexicon his;
        final Lexicon her;
        final Lexicon personTitles;
        final Lexicon givenShe;
        final Lexicon givenHe;
        final Lexicon copulas;

        private English(SpeechWords words) {
            cues = words.lexicon(false, "cues");
            partialCues = words.lexicon(false, "partialCues");
            weakCues = words.lexicon(false, "weakCues");
            sources = words.lexicon(false, "sources");
            naming = words.lexicon(false, "naming");
            namingAfter = words.lexicon(false, "namingAfter");
            he = words.lexicon(false, "pronounsHe");
            she = words.lexicon(false, "pronounsShe");
            they = words.lexicon(false, "pronounsThey");
            pronouns = words.lexicon(false, "pronounsHe", "pronounsShe", "pronounsThey", "pronounsOther");
            titles = words.lexicon(false, "titles");
            roles = words.lexicon(false, "roles");
            nameParticles = words.lexicon(false, "nameParticles");
            bodies = words.lexicon(false, "bodies");
            notNames = words.lexicon(false, "notNames");
            stops = words.lexicon(false, "stops");
            clauseStarts = words.lexicon(false, "clauseStarts");
            finites = words.lexicon(false, "finites");
            relatives = words.lexicon(false, "relatives");
            documents = words.lexicon(false, "documents");
            times = words.lexicon(false, "times");
            abbreviations = words.lexicon(false, "abbreviations");
            determiners = words.lexicon(false, "determiners");
            determined = words.lexicon(false, "determined");
            prepositions = words.lexicon(false, "prepositions");
            auxiliaries = words.lexicon(false, "auxiliaries");
            attaching = words.lexicon(false, "attaching");
            strongCues = words.lexicon(false, "strongCues");
            his = words.lexicon(false, "pronounsHe", "possessivesHe");
            her = words.lexicon(false, "pronounsShe", "possessivesShe");
            personTitles = words.lexicon(false, "personTitles");
            givenShe = words.lexicon(false, "givenShe");
            givenHe = words.lexicon(false, "givenHe");
            copulas = words.lexicon(false, "copulas");
        }
    }
}
