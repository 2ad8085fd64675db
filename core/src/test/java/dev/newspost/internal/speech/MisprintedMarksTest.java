package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Where somebody's words begin and end though a mark is reversed, doubled, missing or of another kind. */
class MisprintedMarksTest {
    private static final String CAPTAIN = "DIRECT|船明天开。|裘立=裘立|说";
    private static final String SAILOR = "DIRECT|网破了。|冯岚=冯岚|说";

    @Test
    void reversedMarkOpensOrCloses() {
        assertThat(told("船长裘立说：”船明天开。”")).containsExactly(CAPTAIN);
        assertThat(told("船长裘立说：”船明天开。“")).containsExactly(CAPTAIN);
        assertThat(told("船长裘立说：“船明天开。“大家都笑了。船工冯岚说：“网破了。”")).containsExactly(CAPTAIN, SAILOR);
        assertThat(told("船长裘立说：”船明天开。”船工冯岚说：”网破了。”")).containsExactly(CAPTAIN, SAILOR);
        assertThat(told("船长裘立说：”船明天开。“船工冯岚说：”网破了。“")).containsExactly(CAPTAIN, SAILOR);
        assertThat(told("船长裘立说：”我喊‘开船’，没有人应。“船工冯岚说：“网破了。”")).containsExactly("DIRECT|我喊‘开船’，没有人应。|裘立=裘立|说", SAILOR);
    }

    @Test
    void pairOfAnotherKindInsideSomebodysWordsEndsThemNowhere() {
        assertThat(told("船长裘立说：“我喊「开船」，没有人应。", "船工冯岚在补网。")).containsExactly("DIRECT|我喊「开船」，没有人应。|裘立=裘立|说");
        assertThat(told("船长裘立说：“我喊「开船」「靠岸」「收网」，没有人应。”船工冯岚说：“网破了。”"))
                .containsExactly("DIRECT|我喊「开船」「靠岸」「收网」，没有人应。|裘立=裘立|说", SAILOR);
    }

    @Test
    void markOfAnotherKindCloses() {
        assertThat(told("船长裘立说：“船明天开。」")).containsExactly(CAPTAIN);
        assertThat(told("船长裘立说：「船明天开。”船工冯岚说：「网破了。」")).containsExactly(CAPTAIN, SAILOR);
        assertThat(told("船长裘立说：“我听见‘开船’两个字就醒。』")).containsExactly("DIRECT|我听见‘开船’两个字就醒。|裘立=裘立|说");
    }

    @Test
    void wordsThatNobodyClosesEndBeforeTheNextOnes() {
        assertThat(told("船长裘立说：“船明天开。船工冯岚说：“网破了。”")).containsExactly(CAPTAIN, SAILOR);
        assertThat(told("船长裘立说，“锚链断了，要换新的。冬天前换好。船工冯岚说，“网破了。”"))
                .containsExactly("DIRECT|锚链断了，要换新的。冬天前换好。|裘立=裘立|说", SAILOR);
        assertThat(told("船长裘立说：\"船明天开。", "船工冯岚说：\"网破了。\"")).containsExactly(CAPTAIN, SAILOR);
        assertThat(told("Ada Finch said \"The ferry is late."))
                .containsExactly("DIRECT|The ferry is late.|Ada Finch=Ada Finch|said");
    }

    @Test
    void oddMarkInsideSomebodysWordsIsAPartOfThem() {
        assertThat(told("船长裘立说：“锚链「断了。”")).containsExactly("DIRECT|锚链「断了。|裘立=裘立|说");
        assertThat(told("船长裘立说：“锚链」断了。”船工冯岚说：“网破了。”")).containsExactly("DIRECT|锚链」断了。|裘立=裘立|说", SAILOR);
        assertThat(told("船长裘立说：“船明天开。”」")).containsExactly(CAPTAIN);
    }

    @Test
    void wordsInsideSomebodysWordsAreHis() {
        assertThat(told("船长裘立说：“他问我：“走不走？”我没有回答。”")).containsExactly("DIRECT|他问我：“走不走？”我没有回答。|裘立=裘立|说");
        assertThat(told("船长裘立说：“岸上的人喊“开船”，我听见了。”船工冯岚说：“网破了。”"))
                .containsExactly("DIRECT|岸上的人喊“开船”，我听见了。|裘立=裘立|说", SAILOR);
        assertThat(told("船长裘立说：‘我喊“开船”，没有人应。’")).containsExactly("DIRECT|我喊“开船”，没有人应。|裘立=裘立|说");
        assertThat(told("船长裘立说：「我喊『开船』，没有人应。」")).containsExactly("DIRECT|我喊『开船』，没有人应。|裘立=裘立|说");
        assertThat(told("Ada Finch said, “He asked me, “Are you coming?” and I left.”"))
                .containsExactly("DIRECT|He asked me, “Are you coming?” and I left.|Ada Finch=Ada Finch|said");
    }

    @Test
    void marksOfEveryKindAreRead() {
        for (String marks : new String[] {"“”", "〝〞", "〝〟", "„“", "＂＂", "\"\"", "「」", "｢｣", "﹁﹂", "『』", "﹃﹄", "‘’"}) {
            assertThat(told("船长裘立说：" + marks.charAt(0) + "船明天开。" + marks.charAt(1)))
                    .as(marks)
                    .containsExactly(CAPTAIN);
        }
    }

    @Test
    void marksWithBlanksOnTheWrongSideAreRead() {
        assertThat(told("船长裘立说“ 船明天开。 ”，就走了。")).containsExactly(CAPTAIN);
        assertThat(told("船长裘立说：\" 船明天开。\"船工冯岚说：\"网破了。\"")).containsExactly(CAPTAIN, SAILOR);
        String late = "|Ada Finch=Ada Finch|said";
        assertThat(told("Ada Finch said,\" The ferry is late.\" \"We walked,\" she said."))
                .containsExactly("DIRECT|The ferry is late." + late, "DIRECT|We walked,|she=Ada Finch|said");
        assertThat(told("Ada Finch said, \"The ferry is late \".")).containsExactly("DIRECT|The ferry is late" + late);
        assertThat(told("Ada Finch said, \" The ferry is late. \""))
                .containsExactly("DIRECT|The ferry is late." + late);
    }

    @Test
    void apostropheIsNoMark() {
        assertThat(told("'The ferry is late,' Ada Finch said. 'The passengers' patience is gone.'"))
                .containsExactly(
                        "DIRECT|The ferry is late,|Ada Finch=Ada Finch|said",
                        "DIRECT|The passengers' patience is gone.|Ada Finch=Ada Finch|said");
        assertThat(told("'Our passengers' patience is gone,' Ada Finch said."))
                .containsExactly("DIRECT|Our passengers' patience is gone,|Ada Finch=Ada Finch|said");
        assertThat(told("The rock 'n' roll club closed in '98. 'We had no money,' Ada Finch said."))
                .containsExactly("DIRECT|We had no money,|Ada Finch=Ada Finch|said");
        assertThat(told("'The dogs' bowls are empty and it's cold. '"))
                .containsExactly("DIRECT|The dogs' bowls are empty and it's cold.|=|");
    }

    @Test
    void pluralThatOwnsSomethingBeginsNoWords() {
        String walked = "DIRECT|We walked.|Ada Finch=Ada Finch|said";
        assertThat(told("'The 1990s' ferries were late,' Ada Finch said. 'We walked.'"))
                .containsExactly("DIRECT|The 1990s' ferries were late,|Ada Finch=Ada Finch|said", walked);
        assertThat(told("'The mast is 5'10 tall,' Ada Finch said. 'We walked.'"))
                .containsExactly("DIRECT|The mast is 5'10 tall,|Ada Finch=Ada Finch|said", walked);
        assertThat(told("The owners' boats leak. 'They leak,' Ada Finch said."))
                .containsExactly("DIRECT|They leak,|Ada Finch=Ada Finch|said");
        assertThat(told("Ada Finch laughed: 'The owners' boats leak.'"))
                .containsExactly("DIRECT|The owners' boats leak.|Ada Finch=Ada Finch|laughed");
        assertThat(told("Ada Finch said: 'The boat leaks. '"))
                .containsExactly("DIRECT|The boat leaks.|Ada Finch=Ada Finch|said");
    }

    @Test
    void markBesideABracketOrABlankIsReadByItsPartner() {
        assertThat(told("Ada Finch said: \"We call it (\"the old one\"). It leaks.\""))
                .containsExactly("DIRECT|We call it (\"the old one\"). It leaks.|Ada Finch=Ada Finch|said");
        assertThat(told("\"The boat leaks\", Ada Finch said, \" and so does the other one \"."))
                .containsExactly(
                        "DIRECT|The boat leaks|Ada Finch=Ada Finch|said",
                        "DIRECT|and so does the other one|Ada Finch=Ada Finch|said");
    }

    @Test
    void measureIsNoMark() {
        assertThat(told("Ada Finch said, \"The mast is 12\" wide, and 5'10\" tall.\""))
                .containsExactly("DIRECT|The mast is 12\" wide, and 5'10\" tall.|Ada Finch=Ada Finch|said");
        assertThat(told("Ada Finch said, \"The mast is 5'10\" and it bends.\""))
                .containsExactly("DIRECT|The mast is 5'10\" and it bends.|Ada Finch=Ada Finch|said");
    }

    @Test
    void paragraphMayHoldAnyNumberOfMarks() {
        String one = "船长裘立说：“船明天开。”";
        assertThat(told(one.repeat(40))).isEqualTo(Collections.nCopies(40, CAPTAIN));
        assertThat(told(one.repeat(1_100))).isEqualTo(Collections.nCopies(1_100, CAPTAIN));
    }
}
