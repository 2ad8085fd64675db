package dev.newspost.internal.speech;

import dev.newspost.internal.language.Folding;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.language.WordLists;
import java.util.Arrays;
import java.util.List;

/** The words of the speech step, compiled from the language packs once. Immutable. */
final class SpeechWords {
    private static final int LONGEST_GIVEN = 4;
    private static final int LONGEST_ATTRIBUTE = 16;

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
            if (!chinese.pronouns.startsWith(c)) {
                return 0;
            }
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

    /** {@return 1 where the title in front of a name is a woman's, -1 for a man's, 0 where there is none} */
    int titleGender(String text, int at) {
        int floor = Math.max(0, at - 8);
        int end = Chars.trimEnd(text, floor, at);
        if (chinese.titlesShe.startBefore(text, end, floor) >= 0
                || english.titlesShe.startBefore(text, end, floor) >= 0) {
            return 1;
        }
        return chinese.titlesHe.startBefore(text, end, floor) >= 0
                        || english.titlesHe.startBefore(text, end, floor) >= 0
                ? -1
                : 0;
    }

    /** {@return 1 for a Chinese name whose characters are given to women, -1 to men, 0 where they tell nothing} */
    int givenCharacters(String name) {
        int dot = Math.max(name.indexOf('·'), name.indexOf('・'));
        int from = dot > 0 ? 0 : chinese.surnames.endAt(name, 0, name.length());
        int to = dot > 0 ? dot : name.length();
        if (from < 0 || (dot < 0 && name.length() > LONGEST_GIVEN)) {
            return 0;
        }
        int sum = 0;
        for (int i = from; i < to; i++) {
            boolean she = dot > 0 ? chinese.foreignShe.endAt(name, i, to) > 0 : chinese.givenShe.endAt(name, i, to) > 0;
            boolean he = dot < 0 && chinese.givenHe.endAt(name, i, to) > 0;
            sum += she ? 1 : he ? -1 : 0;
        }
        return Integer.signum(sum);
    }

    /** {@return whether what was taken for a name is a time, a mark or any other word} */
    boolean isNoName(String name) {
        boolean small = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Chars.isWord(c) && !Chars.isBlank(c) && "·・‧•.-'’、&".indexOf(c) < 0) {
                return true;
            }
            small |= Chars.isHan(c) || Character.isLowerCase(c);
        }
        return !small
                || chinese.breakers.contains(name, 0, name.length())
                || chinese.pronouns.contains(name, 0, name.length())
                || chinese.notSubjects.contains(name, 0, name.length())
                || chinese.openers.contains(name, 0, name.length())
                || chinese.someone.contains(name, 0, name.length());
    }

    /** {@return whether a name that no title stands before is a word as well} */
    boolean isWord(String name) {
        return chinese.notNames.contains(name, 0, name.length());
    }

    boolean hasSurname(String name) {
        return chinese.surnames.endAt(name, 0, name.length()) > 0;
    }

    /** {@return how long the surname is in a name such as 吴教授 or 黄伯, else -1} */
    int politeSurname(String name) {
        int surname = chinese.surnames.endAt(name, 0, name.length());
        if (surname < 0 || surname >= name.length()) {
            return -1;
        }
        boolean polite = chinese.honorifics.contains(name, surname, name.length())
                || chinese.familiarEnds.contains(name, surname, name.length());
        return polite ? surname : -1;
    }

    /** {@return whether a description points back at somebody whom the story has named} */
    boolean pointsBack(String description) {
        return chinese.definites.endAt(description, 0, description.length()) > 0;
    }

    /** {@return whether a description is of one person without a name, as 一名官员 or "a former spy"} */
    boolean isOne(String description) {
        int space = description.indexOf(' ');
        int head = description.lastIndexOf(' ') + 1;
        return chinese.single.endAt(description, 0, description.length()) > 0
                || (space > 0
                        && english.single.contains(description, 0, space)
                        && english.roles.contains(description, head, description.length()));
    }

    /** {@return whether a numeral for one person stands before a noun in its clause} */
    boolean isOneBefore(String text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_ATTRIBUTE) && !Chars.isComma(text.charAt(i)); i--) {
            if (chinese.single.endAt(text, i, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return an English name without what tells a son from his father} */
    String withoutSuffix(String name) {
        int space = name.lastIndexOf(' ');
        int end = name.endsWith(".") ? name.length() - 1 : name.length();
        boolean suffix = space > 0 && name.indexOf(' ') < space && english.suffixes.contains(name, space + 1, end);
        return suffix ? name.substring(0, space) : name;
    }

    /** {@return whether a mention names two people at once} */
    boolean isJoint(String name) {
        for (int i = 2; i < name.length() - 2; i++) {
            if (Chars.isHan(name.charAt(i)) && chinese.joints.endAt(name, i, name.length()) == i + 1) {
                return true;
            }
        }
        return name.contains(" and ") || name.indexOf('、') > 0;
    }

    /** {@return whether words such as 该报 point back at a body that the story has named} */
    boolean pointsToBody(String words) {
        return chinese.definiteBodies.contains(words, 0, words.length());
    }

    /** {@return whether somebody speaks of himself with a pronoun} */
    boolean speaksOfItself(String pronoun) {
        return chinese.ownPronouns.contains(pronoun, 0, pronoun.length())
                || english.ownPronouns.contains(pronoun, 0, pronoun.length());
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

    private List<String> words(boolean han, String... lists) {
        return Arrays.stream(lists)
                .flatMap(list -> packs.words("speech." + list).stream())
                .filter(word -> word.chars().anyMatch(c -> c > 0x2E7F) == han)
                .toList();
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
        final Lexicon attributive;
        final Lexicon someone;
        final Lexicon mannerEnds;
        final Lexicon familiarStarts;
        final Lexicon familiarAlone;
        final Lexicon familiarEnds;
        final Lexicon notFamiliar;
        final Lexicon notPronouns;
        final Lexicon reflexives;
        final Lexicon modals;
        final Lexicon titlesShe;
        final Lexicon titlesHe;
        final Lexicon givenShe;
        final Lexicon givenHe;
        final Lexicon foreignShe;
        final Lexicon definites;
        final Lexicon definiteBodies;
        final Lexicon adjuncts;
        final Lexicon quantified;
        final Lexicon viewStarts;
        final Lexicon viewEnds;
        final Lexicon continuers;
        final Lexicon aspects;
        final Lexicon preverbs;
        final Lexicon listing;
        final Lexicon agents;
        final Lexicon plurals;
        final Lexicon titleJoints;
        final Lexicon relativizers;
        final Lexicon circumstanceStarts;
        final Lexicon numerals;
        final Lexicon timeUnits;
        final Lexicon demonstratives;
        final Lexicon ownPronouns;
        final Lexicon nameCharacters;
        final Lexicon looseCues;
        final Lexicon notNames;
        final Lexicon rareSurnames;
        final Lexicon notSubjects;
        final Lexicon indefinites;
        final Lexicon insiders;
        final Lexicon single;
        final Lexicon publishing;
        final Lexicon dateUnits;
        final Lexicon views;
        final Lexicon measures;
        final Lexicon plurality;
        final Lexicon selfNaming;
        final Lexicon particles;

        private final WordLists lists;

        private Chinese(SpeechWords words) {
            WordLists.Builder lists = new WordLists.Builder(words.folding);
            cues = lexicon(words, lists, "cues");
            objectCues = lexicon(words, lists, "objectCues");
            partialCues = lexicon(words, lists, "partialCues");
            anyCues = lexicon(words, lists, "cues", "partialCues");
            falseCues = lexicon(words, lists, "falseCues");
            naming = lexicon(words, lists, "naming");
            namingAfter = lexicon(words, lists, "namingAfter");
            titles = lexicon(words, lists, "titles");
            honorifics = lexicon(words, lists, "honorifics");
            breakers = lexicon(words, lists, "breakers");
            notBreakers = lexicon(words, lists, "notBreakers", "titles", "places");
            openers = lexicon(words, lists, "openers");
            he = lexicon(words, lists, "pronounsHe");
            she = lexicon(words, lists, "pronounsShe");
            they = lexicon(words, lists, "pronounsThey");
            pronouns = lexicon(words, lists, "pronounsHe", "pronounsShe", "pronounsThey", "pronounsOther");
            surnames = lexicon(words, lists, "surnames");
            places = lexicon(words, lists, "places");
            bodyEndings = lexicon(words, lists, "bodyEndings");
            documents = lexicon(words, lists, "documents");
            hearsay = lexicon(words, lists, "hearsay");
            reportsWords = lexicon(words, lists, "reportsWords");
            clauseWords = lexicon(words, lists, "clauseWords");
            fragmentStarts = lexicon(words, lists, "fragmentStarts");
            clauseStarts = lexicon(words, lists, "clauseStarts");
            telling = lexicon(words, lists, "telling");
            adverbs = lexicon(words, lists, "adverbs");
            transliterating = lexicon(words, lists, "transliterating");
            honorificsShe = lexicon(words, lists, "honorificsShe");
            honorificsHe = lexicon(words, lists, "honorificsHe");
            roleEndings = lexicon(words, lists, "roleEndings");
            coverbs = lexicon(words, lists, "coverbs");
            beings = lexicon(words, lists, "beings");
            speechNouns = lexicon(words, lists, "speechNouns");
            insides = lexicon(words, lists, "insides");
            tails = lexicon(words, lists, "tails");
            circumstanceEnds = lexicon(words, lists, "circumstanceEnds");
            pointers = lexicon(words, lists, "pointers");
            postings = lexicon(words, lists, "postings");
            passives = lexicon(words, lists, "passives");
            circumstances = lexicon(words, lists, "circumstances");
            degrees = lexicon(words, lists, "degrees");
            speechVerbs = lexicon(words, lists, "speechVerbs");
            joints = lexicon(words, lists, "joints");
            attributive = lexicon(words, lists, "attributive");
            someone = lexicon(words, lists, "someone");
            familiarStarts = lexicon(words, lists, "familiarStarts");
            familiarEnds = lexicon(words, lists, "familiarEnds");
            notPronouns = lexicon(words, lists, "notPronouns");
            viewStarts = lexicon(words, lists, "viewStarts");
            agents = lexicon(words, lists, "agents");
            plurals = lexicon(words, lists, "plurals");
            circumstanceStarts = lexicon(words, lists, "circumstanceStarts");
            numerals = lexicon(words, lists, "numerals");
            timeUnits = lexicon(words, lists, "timeUnits");
            mannerEnds = rare(words, "mannerEnds");
            familiarAlone = rare(words, "familiarAlone");
            notFamiliar = rare(words, "notFamiliar");
            reflexives = rare(words, "reflexives");
            modals = rare(words, "modals");
            titlesShe = rare(words, "titlesShe");
            titlesHe = rare(words, "titlesHe");
            givenShe = rare(words, "givenShe");
            givenHe = rare(words, "givenHe");
            foreignShe = rare(words, "foreignShe");
            definites = rare(words, "definites");
            definiteBodies = rare(words, "definiteBodies");
            adjuncts = rare(words, "adjuncts");
            quantified = rare(words, "quantified");
            viewEnds = rare(words, "viewEnds");
            continuers = rare(words, "continuers");
            aspects = rare(words, "aspects");
            preverbs = rare(words, "preverbs");
            listing = rare(words, "listing");
            titleJoints = rare(words, "titleJoints");
            relativizers = rare(words, "relativizers");
            demonstratives = rare(words, "demonstratives");
            ownPronouns = rare(words, "ownPronouns");
            nameCharacters = rare(words, "nameCharacters");
            looseCues = rare(words, "looseCues");
            notNames = rare(words, "notNames");
            rareSurnames = rare(words, "rareSurnames");
            notSubjects = rare(words, "notSubjects");
            indefinites = rare(words, "indefinites");
            insiders = rare(words, "insiders");
            single = rare(words, "single");
            publishing = rare(words, "publishing");
            dateUnits = rare(words, "dateUnits");
            views = rare(words, "views");
            measures = rare(words, "measures");
            plurality = rare(words, "plurality");
            selfNaming = rare(words, "selfNaming");
            particles = rare(words, "particles");
            this.lists = lists.build();
        }

        private static Lexicon lexicon(SpeechWords all, WordLists.Builder lists, String... names) {
            List<String> words = all.words(true, names);
            return new Lexicon(words, all.folding, lists.add(words));
        }

        /** A list that is asked for at few places, of which nothing is noted. */
        private static Lexicon rare(SpeechWords all, String name) {
            return new Lexicon(all.words(true, name), all.folding);
        }

        /** {@return a text with notes of where these words stand} */
        Bare note(String text) {
            return new Bare(text, lists);
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
        final Lexicon titlesShe;
        final Lexicon titlesHe;
        final Lexicon indefinites;
        final Lexicon participles;
        final Lexicon cuePhrases;
        final Lexicon ownPronouns;
        final Lexicon relativePronouns;
        final Lexicon passiveAdverbs;
        final Lexicon passives;
        final Lexicon single;
        final Lexicon suffixes;

        private final WordLists lists;

        private English(SpeechWords words) {
            WordLists.Builder lists = new WordLists.Builder(words.folding);
            cues = lexicon(words, lists, "cues");
            partialCues = lexicon(words, lists, "partialCues");
            weakCues = lexicon(words, lists, "weakCues");
            sources = lexicon(words, lists, "sources");
            naming = lexicon(words, lists, "naming");
            namingAfter = lexicon(words, lists, "namingAfter");
            he = lexicon(words, lists, "pronounsHe");
            she = lexicon(words, lists, "pronounsShe");
            they = lexicon(words, lists, "pronounsThey");
            pronouns = lexicon(words, lists, "pronounsHe", "pronounsShe", "pronounsThey", "pronounsOther");
            titles = lexicon(words, lists, "titles");
            roles = lexicon(words, lists, "roles");
            nameParticles = lexicon(words, lists, "nameParticles");
            bodies = lexicon(words, lists, "bodies");
            notNames = lexicon(words, lists, "notNames");
            stops = lexicon(words, lists, "stops");
            clauseStarts = lexicon(words, lists, "clauseStarts");
            finites = lexicon(words, lists, "finites");
            relatives = lexicon(words, lists, "relatives");
            documents = lexicon(words, lists, "documents");
            times = lexicon(words, lists, "times");
            abbreviations = lexicon(words, lists, "abbreviations");
            determiners = lexicon(words, lists, "determiners");
            determined = lexicon(words, lists, "determined");
            prepositions = lexicon(words, lists, "prepositions");
            auxiliaries = lexicon(words, lists, "auxiliaries");
            attaching = lexicon(words, lists, "attaching");
            strongCues = lexicon(words, lists, "strongCues");
            his = lexicon(words, lists, "pronounsHe", "possessivesHe");
            her = lexicon(words, lists, "pronounsShe", "possessivesShe");
            personTitles = lexicon(words, lists, "personTitles");
            givenShe = lexicon(words, lists, "givenShe");
            givenHe = lexicon(words, lists, "givenHe");
            copulas = lexicon(words, lists, "copulas");
            titlesShe = lexicon(words, lists, "titlesShe");
            titlesHe = lexicon(words, lists, "titlesHe");
            indefinites = lexicon(words, lists, "indefinites");
            participles = lexicon(words, lists, "participles");
            cuePhrases = lexicon(words, lists, "cuePhrases");
            ownPronouns = rare(words, "ownPronouns");
            relativePronouns = lexicon(words, lists, "relativePronouns");
            passiveAdverbs = lexicon(words, lists, "passiveAdverbs");
            passives = lexicon(words, lists, "passives");
            single = lexicon(words, lists, "single");
            suffixes = lexicon(words, lists, "suffixes");
            this.lists = lists.build();
        }

        /** A list that is asked for at few places, of which nothing is noted. */
        private static Lexicon rare(SpeechWords all, String name) {
            return new Lexicon(all.words(false, name), all.folding);
        }

        private static Lexicon lexicon(SpeechWords all, WordLists.Builder lists, String... names) {
            List<String> words = all.words(false, names);
            return new Lexicon(words, all.folding, lists.add(words));
        }

        /** {@return the bits of the lists in which a stretch of a text is a word} */
        long listsOf(String text, int start, int end) {
            return lists.listsOf(text, start, end);
        }
    }
}
