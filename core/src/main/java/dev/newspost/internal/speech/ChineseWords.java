package dev.newspost.internal.speech;

import dev.newspost.internal.language.WordLists;
import java.util.List;

/** The words of Chinese, each list with what is noted of it in a text. Immutable. */
final class ChineseWords {
    private static final String LISTING = "、，,；;/／ \u3000";
    private static final int LONGEST_JOINT = 4;

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
    final Lexicon reporting;
    final Lexicon denials;
    final Lexicon asking;
    final Lexicon carriers;
    final Lexicon crowds;
    final Lexicon kinEnds;
    final Lexicon wholeBodies;
    final Lexicon receiving;
    final Lexicon messages;
    final Lexicon causatives;
    final Lexicon notCarriers;
    final Lexicon contrasts;
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
    final Lexicon givenEither;
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
    final Lexicon firms;
    final Lexicon authorities;
    final Lexicon definitesByNoun;
    final Lexicon kin;
    final Lexicon wholeEndings;
    final Lexicon letters;
    final Lexicon making;
    final Lexicon makers;
    final Lexicon one;
    final Lexicon notOne;
    final Lexicon publishing;
    final Lexicon dateUnits;
    final Lexicon views;
    final Lexicon measures;
    final Lexicon plurality;
    final Lexicon selfNaming;
    final Lexicon particles;
    final Lexicon predicators;
    final Lexicon anybody;
    final Lexicon habits;
    final Lexicon possibilities;
    final Lexicon suppositions;
    final Lexicon examples;
    final Lexicon foreignParts;
    final Lexicon lands;
    final Lexicon existentials;
    final Lexicon offices;
    final Lexicon manners;
    final Lexicon recalling;
    final Lexicon bodyRoles;
    final Lexicon wishes;
    final Lexicon bodyCues;
    final Lexicon meetings;
    final Lexicon deictics;
    final Lexicon questions;
    final Lexicon aspect;
    final Lexicon notAspect;
    final Lexicon together;
    final Lexicon japaneseSurnames;
    final Lexicon japaneseGivenEnds;
    final Lexicon japaneseFamilyEnds;
    final Lexicon notFamilies;
    final Lexicon bodyKinds;
    final Lexicon others;
    final Lexicon callings;
    final Lexicon papers;
    final Lexicon abstracts;
    final Lexicon lateAdverbs;
    final Lexicon trades;
    final Lexicon nationals;
    final Lexicon ageUnits;
    final Lexicon nameNotes;
    final Lexicon formers;
    final Lexicon surnameTimes;
    final Lexicon surnameAdverbs;
    final Lexicon nameless;
    final Lexicon bodyOwners;
    final Lexicon companions;
    final Lexicon relatives;

    /** The words that tell a quote from a term. */
    final ChineseKindWords kinds;

    /** The words that tell whose a quote is. */
    final ChineseOwnerWords owners;

    /** The bit of characters that are no Chinese ones in what is noted of a text. */
    final long other;

    /** The bits of all that a noun phrase may end at or that keeps it from ending. */
    final long phraseMarks;

    /** The bits of all that a name by itself begins with, or that stands beside one. */
    final long nameMarks;

    /** The bits of pronouns, in Chinese or not. */
    final long pronounMarks;

    private final long rare;
    private final WordLists lists;

    ChineseWords(SpeechWords words) {
        WordLists.Builder lists = new WordLists.Builder(words.folding());
        other = lists.spare();
        rare = lists.spare();
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
        notBreakers = lexicon(words, lists, "notBreakers", "titles", "places", "bodyRoles");
        openers = lexicon(words, lists, "openers");
        he = lexicon(words, lists, "pronounsHe");
        she = lexicon(words, lists, "pronounsShe");
        they = lexicon(words, lists, "pronounsThey");
        pronouns = lexicon(words, lists, "pronounsHe", "pronounsShe", "pronounsThey", "pronounsOther");
        surnames = lexicon(words, lists, "surnames", "japaneseSurnames");
        places = lexicon(words, lists, "places");
        bodyEndings = lexicon(words, lists, "bodyEndings");
        documents = lexicon(words, lists, "documents");
        hearsay = lexicon(words, lists, "hearsay");
        reportsWords = lexicon(words, lists, "reportsWords");
        reporting = lexicon(words, lists, "reporting");
        denials = unnoted(words, "denials");
        asking = unnoted(words, "asking");
        carriers = unnoted(words, "carriers");
        crowds = unnoted(words, "crowds");
        kinEnds = unnoted(words, "kinEnds");
        wholeBodies = unnoted(words, "wholeBodies");
        receiving = unnoted(words, "receiving");
        messages = unnoted(words, "messages");
        causatives = rare(words, lists, "causatives");
        notCarriers = unnoted(words, "notCarriers");
        contrasts = unnoted(words, "contrasts");
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
        familiarAlone = lexicon(words, lists, "familiarAlone");
        rareSurnames = lexicon(words, lists, "rareSurnames");
        mannerEnds = rare(words, lists, "mannerEnds");
        notFamiliar = rare(words, lists, "notFamiliar");
        reflexives = rare(words, lists, "reflexives");
        modals = rare(words, lists, "modals");
        titlesShe = rare(words, lists, "titlesShe");
        titlesHe = rare(words, lists, "titlesHe");
        givenShe = unnoted(words, "givenShe");
        givenHe = unnoted(words, "givenHe");
        givenEither = unnoted(words, "givenEither");
        foreignShe = unnoted(words, "foreignShe");
        definites = rare(words, lists, "definites");
        definiteBodies = rare(words, lists, "definiteBodies");
        adjuncts = rare(words, lists, "adjuncts");
        quantified = rare(words, lists, "quantified");
        viewEnds = rare(words, lists, "viewEnds");
        continuers = rare(words, lists, "continuers");
        aspects = rare(words, lists, "aspects");
        preverbs = rare(words, lists, "preverbs");
        listing = rare(words, lists, "listing");
        titleJoints = rare(words, lists, "titleJoints");
        relativizers = rare(words, lists, "relativizers");
        demonstratives = rare(words, lists, "demonstratives");
        ownPronouns = rare(words, lists, "ownPronouns");
        nameCharacters = unnoted(words, "nameCharacters");
        looseCues = rare(words, lists, "looseCues");
        notNames = rare(words, lists, "notNames");
        notSubjects = rare(words, lists, "notSubjects");
        indefinites = rare(words, lists, "indefinites");
        insiders = rare(words, lists, "insiders");
        single = rare(words, lists, "single");
        firms = unnoted(words, "firms");
        authorities = unnoted(words, "authorities");
        definitesByNoun = unnoted(words, "definitesByNoun");
        kin = unnoted(words, "kin");
        wholeEndings = unnoted(words, "wholeEndings");
        letters = unnoted(words, "letters");
        japaneseSurnames = unnoted(words, "japaneseSurnames");
        japaneseGivenEnds = unnoted(words, "japaneseGivenEnds");
        japaneseFamilyEnds = unnoted(words, "japaneseFamilyEnds");
        notFamilies = unnoted(words, "notFamilies");
        bodyKinds = unnoted(words, "bodyKinds");
        nationals = unnoted(words, "nationals");
        trades = unnoted(words, "trades");
        abstracts = unnoted(words, "abstracts");
        lateAdverbs = unnoted(words, "lateAdverbs");
        callings = unnoted(words, "callings");
        papers = unnoted(words, "papers");
        others = unnoted(words, "others");
        ageUnits = unnoted(words, "ageUnits");
        nameNotes = unnoted(words, "nameNotes");
        formers = unnoted(words, "formers");
        surnameTimes = unnoted(words, "surnameTimes");
        surnameAdverbs = unnoted(words, "surnameAdverbs");
        nameless = unnoted(words, "nameless");
        bodyOwners = unnoted(words, "bodyOwners");
        relatives = unnoted(words, "relatives", "kin");
        companions = unnoted(words, "companions", "relatives", "kin");
        making = unnoted(words, "making");
        makers = unnoted(words, "makers");
        one = unnoted(words, "one");
        notOne = unnoted(words, "notOne");
        publishing = rare(words, lists, "publishing");
        dateUnits = rare(words, lists, "dateUnits");
        views = rare(words, lists, "views");
        measures = rare(words, lists, "measures");
        plurality = rare(words, lists, "plurality");
        selfNaming = rare(words, lists, "selfNaming");
        particles = rare(words, lists, "particles");
        predicators = rare(words, lists, "predicators");
        examples = rare(words, lists, "examples");
        suppositions = rare(words, lists, "suppositions");
        possibilities = rare(words, lists, "possibilities");
        habits = rare(words, lists, "habits");
        anybody = rare(words, lists, "anybody");
        existentials = rare(words, lists, "existentials");
        manners = rare(words, lists, "manners");
        recalling = rare(words, lists, "recalling");
        bodyRoles = rare(words, lists, "bodyRoles");
        together = rare(words, lists, "together");
        aspect = rare(words, lists, "aspect");
        notAspect = rare(words, lists, "notAspect");
        questions = rare(words, lists, "questionParticles");
        meetings = rare(words, lists, "meetings");
        deictics = rare(words, lists, "deictics");
        bodyCues = rare(words, lists, "bodyCues");
        wishes = rare(words, lists, "wishes");
        offices = unnoted(words, "offices");
        kinds = new ChineseKindWords(words);
        owners = new ChineseOwnerWords(words);
        foreignParts = unnoted(words, "foreignParts");
        lands = unnoted(words, "lands");
        phraseMarks = other
                | breakers.bit()
                | notBreakers.bit()
                | anyCues.bit()
                | adverbs.bit()
                | surnames.bit()
                | rareSurnames.bit()
                | numerals.bit();
        pronounMarks = other | pronouns.bit();
        nameMarks = surnames.bit() | titles.bit() | honorifics.bit() | familiarStarts.bit();
        this.lists = lists.build();
    }

    private static Lexicon lexicon(SpeechWords all, WordLists.Builder lists, String... names) {
        List<String> words = all.words(true, names);
        return new Lexicon(words, all.folding(), lists.add(words), 0);
    }

    /** A list that is asked for at few places: what is noted is only where a word of any such list stands. */
    private Lexicon rare(SpeechWords all, WordLists.Builder lists, String name) {
        List<String> words = all.words(true, name);
        return new Lexicon(words, all.folding(), rare, lists.share(words, rare));
    }

    /** A list of which nothing is noted: its words are single characters that stand everywhere. */
    private static Lexicon unnoted(SpeechWords all, String... names) {
        return new Lexicon(all.words(true, names), all.folding());
    }

    /** {@return whether a character is one of given names} */
    boolean isGivenCharacter(Bare t, int at) {
        return givenShe.endAt(t, at, at + 1) > 0
                || givenHe.endAt(t, at, at + 1) > 0
                || givenEither.endAt(t, at, at + 1) > 0;
    }

    /** {@return a text with notes of where these words stand} */
    Bare note(String text) {
        return new Bare(text, lists, other);
    }

    /** {@return whether a verb that only people stand before follows: one of saying, and no noun by itself} */
    boolean telling(Bare t, int at) {
        int cue = cues.endAt(t, at, t.length());
        return cue > 0
                && (speechVerbs.contains(t, at, cue)
                        || telling.contains(t, at, cue)
                        || objectCues.endAt(t, at, cue) < 0);
    }

    /** {@return whether what stands between two marked stretches lists them, or is nothing} */
    boolean joins(String between) {
        if (between.length() > LONGEST_JOINT) {
            return false;
        }
        for (int i = 0; i < between.length(); i++) {
            if (LISTING.indexOf(between.charAt(i)) < 0 && listing.endAt(between, i, i + 1) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a stretch begins as a clause without a subject does} */
    boolean fragmentStartsAt(String text, Range range) {
        return fragmentStarts.endAt(text, range.start(), range.end()) > 0;
    }

    /** {@return whether a name ends in front of a place: there stands a mark, or a word that none holds} */
    boolean stopsName(Bare t, int at) {
        return at >= t.length()
                || !Chars.isHan(t.charAt(at))
                || breakers.endAt(t, at, t.length()) > 0
                || anyCues.endAt(t, at, t.length()) > 0
                || attributive.endAt(t, at, t.length()) > 0
                || others.endAt(t, at, t.length()) > 0
                || joints.endAt(t, at, t.length()) > 0
                || honorifics.endAt(t, at, t.length()) > 0;
    }
}
