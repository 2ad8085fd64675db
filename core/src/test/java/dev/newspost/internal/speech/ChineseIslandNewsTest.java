package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.speakers;
import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How papers of Taiwan and Hong Kong tell who says something. */
class ChineseIslandNewsTest {
    @Test
    void particleIsSpeltInEitherWay() {
        assertThat(speakers("何遠志去看橋，一名船工拉著他的袖子大喊：「橋明年再修！」", "何远志去看桥，一名船工拉着他的袖子大喊：“桥明年再修！”"))
                .containsExactly("[一名船工]", "[一名船工]");
        assertThat(speakers("何遠志沉默許久，接著表示：「橋明年再修。」")).containsExactly("[何遠志]");
        assertThat(speakers("著名船工何遠志說：「橋明年再修。」")).containsExactly("[何遠志]");
    }

    @Test
    void surnameIsKnownInEitherScript() {
        assertThat(told("議員竇美玲昨天到了渡口。她說：「橋明年再修。」")).containsExactly("DIRECT|橋明年再修。|她=竇美玲|說");
        assertThat(told("議員門美玲昨天到了渡口。她說：「橋明年再修。」")).containsExactly("DIRECT|橋明年再修。|她=|說");
    }

    @Test
    void circumstanceOfCourtsAndPoliceIsNobody() {
        assertThat(speakers("一名中年船工警誡下聲稱：「橋不是我拆的。」", "何遠志聞判後搖頭，離開時向記者說：「橋不是我拆的。」", "船工搔頭回答：「橋不是我拆的。」"))
                .containsExactly("[一名中年船工]", "[何遠志]", "[船工]");
        assertThat(speakers("夜裡有人敲門：「橋塌了，快走。」何遠志說。")).containsExactly("[何遠志]");
    }

    @Test
    void suspectIsCalledByHisSurname() {
        assertThat(speakers("「橋是我拆的。」躲在船艙裡的何嫌終於鬆口。", "「橋是我拆的。」何嫌疑人不在。")).containsExactly("[何嫌]", "[]");
    }

    @Test
    void memberOfParliamentIsCalledByHisColour() {
        assertThat(speakers("院長林秋宣布散會後，綠委何遠志仍站在台前，指著對方怒罵：「橋明年再修！」", "院長林秋說完，藍委何遠志見狀追打：「橋呢？」"))
                .containsOnly("[何遠志]");
    }

    @Test
    void fearIsThatOfWhoeverTellsOfIt() {
        assertThat(speakers("船工何遠志感嘆，老人最怕的「不是水大，而是沒了渡口」。")).containsExactly("[何遠志]");
        assertThat(speakers("老人最怕的是「沒了渡口」。")).containsExactly("[老人]");
    }
}
