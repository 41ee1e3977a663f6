package dev.suunta.domain.post.reading;

import java.util.Map;

/**
 * The lists of {@link CallLexicon}, by step; entries parted by commas, an asterisk stands for any
 * ending. {@code NONE} lists what looks like asking and is not.
 */
final class CallPhrases {
  /** Ask wherever they stand in a clause. */
  static final Map<String, String> ANYWHERE =
      Map.of(
          "TALK",
          """
          let me know, let us know, share your thoughts, share your experience, what do you think,
          leave a comment, love to hear, id love to hear, would love to hear,
          i would love to hear, curious to hear, drop me a line, drop me a note,
          get in touch, reach out to me, send me a message, dm me, ask me anything, ask away,
          tell us, say so in the comments,
          laita viesti, laita viestiä, laittakaa viestiä, laita kommentti*, laita yv, heitä kommentti*,
          heitä kommenttia, jätä kommentti, ota yhteyttä, ottakaa yhteyttä, kuulisin mielelläni,
          kuulen mielelläni, haluaisin kuulla, haluan kuulla, kiinnostaisi kuulla, olisi kiva kuulla,
          kerro kommenteissa, kertokaa kommenteissa, sano se, sanokaa se, keskustelkaa, vastatkaa,
          kommentoikaa, kertokaa, kysykää, kirjoittakaa
          """,
          "LOOK",
          """
          link in bio, link in the bio, link in comments, link in the comments, check it out,
          linkki kommenteissa, linkki biossa, linkki profiilissa, katsokaa, lukekaa, kuunnelkaa
          """,
          "FOLLOW",
          """
          pass it on, pass this on, follow along, seuraa minua, seuraa meitä, seuraa mua,
          jaa eteenpäin, pistä jakoon, laita jakoon, laita kiertoon, pistä kiertoon, verkostoidutaan,
          verkostoidu kanssani, jakakaa, seuratkaa
          """,
          "SUBSCRIBE",
          """
          sign up, tilaa uutiskirj*, tilatkaa uutiskirj*, liity postituslistalle
          """,
          "VISIT",
          """
          join us, join me, come along, see you there, see you at, see you on, save your seat,
          save your spot, invite you, registration is open, you are invited, youre invited,
          tule mukaan, tulkaa mukaan, tervetuloa, tervetullut mukaan, nähdään siellä, tavataan siellä,
          lähde mukaan, lähtekää mukaan, ilmoittaudu mukaan, ilmoittautuminen on auki, tulkaa,
          ilmoittautukaa, osallistukaa
          """,
          "BUY",
          """
          get your ticket, get your tickets, get yours, on sale now, now on sale, hire me, hire us,
          nyt myynnissä, myynnissä nyt, tilaa omasi, varaa paikkasi, palkkaa minut, palkkaa meidät,
          ostakaa
          """);

  /** Ask where a command may begin. */
  static final Map<String, String> OPENING =
      Map.of(
          "TALK",
          """
          tell, comment, comment below, reply, reply to, answer, answer in, write to, write me, write in,
          write your, write a, write back, ask, ask me, call, call me, message, suggest, vote, say, guess,
          leave a, leave your, share your, drop me, drop a, discuss, disagree, shout, send me, send us,
          kerro, kommentoi, vastaa, kirjoita, kysy, soita, ehdota, äänestä, sano, arvaa, keskustele,
          lähetä viesti*, lähetä minulle, jätä, heitä, huikkaa, ilmianna, vinkkaa
          """,
          "LOOK",
          """
          look, look at, watch, read, see, listen, listen to, check, check out, try, browse, find, have a look,
          take a look, have a listen, have a read, scroll, swipe, click, open, explore, discover, download,
          katso, lue, kuuntele, kokeile, kokeilkaa, tutustu, tutustukaa, vilkaise, selaa, kurkkaa,
          kurkatkaa, tarkista, löydä, lataa, avaa, klikkaa, poimi, katsele
          """,
          "FOLLOW",
          """
          follow, connect, connect with, share, repost, retweet, tag, like and, like our, like my, like this post,
          add me, boost, forward, pass this, pass it,
          seuraa, seuraa tätä, jaa, jaa se, jaa tämä, verkostoidu, merkitse, tägää, tykkää, lähetä kutsu
          """,
          "SUBSCRIBE",
          """
          subscribe, sign up, get the newsletter, get my newsletter, join the list, join the mailing list,
          join my mailing list, join our mailing list, join my list, join the newsletter,
          join my newsletter, join our newsletter, join the channel, join the waiting list,
          join the waitlist, get the letter,
          tilaa uutiskirj*, tilaa kanava*, tilaa kirj*, tilaa podcast*, tilatkaa kanava*, tilatkaa kirj*,
          tilaa jakso*, tilaa blogi*, liity listalle, liity postituslistalle, liity sähköpostilistalle,
          liity kanavalle, liittykää listalle, ilmoittaudu listalle, ilmoittaudu postituslistalle,
          tilaa ilmoitukset
          """,
          "VISIT",
          """
          visit, come, come and see, come and hear, come and listen, register, rsvp, apply, join, attend, meet, meet us, drop by, drop in, stop by, swing by,
          save your, save the date, bring, head over,
          tule, käy, vieraile, vierailkaa, ilmoittaudu, hae, hakekaa, liity, liittykää, osallistu,
          poikkea, poiketkaa, piipahda, pistäydy, saavu, tapaa meidät, lähde, lähtekää, ota kaveri
          """,
          "BUY",
          """
          buy, order, book, hire, reserve, get your, grab a, grab your, grab one, pick up a, pick up your,
          pre order, preorder, donate,
          osta, tilaa, tilatkaa, varaa, varatkaa, hanki, hankkikaa, nappaa, palkkaa, lunasta
          """,
          "NONE",
          """
          call it, call me old, call me crazy, call me naive, call me a, call for, come summer, come winter,
          come spring, come autumn, come monday, come rain, come hell, come to think, try as, watch out,
          see also, see you, guess what, arvaa mitä, see what i mean, ask yourself, ask any, tell that to, share prices, share price,
          look forward, looking, comment sections, book club, read on my, meet my, meet the, find it hard,
          say no, say yes, visit to, visit from, order is, write down, say what,
          tilaa on, tilaa oli, tilaa riittää, tilaa riitti, tilaa jää, tilaa jäi, tilaa olisi, tilaa vielä,
          varaa parantaa, varaa on, käy ilmi, käy niin, käy näin, käy hyvin, käy selväksi, käy aina,
          käy kuten, käy järkeen, jaa että, äänestä puheen, sano mitä, lähde oli, jätä minut
          """);

  /** Beginnings of Finnish verbs that ask where the reader is invited to do them. */
  static final Map<String, String> INVITED =
      Map.of(
          "TALK",
          "kerto kommento vasta kysy äänest kirjoit soitt ehdott keskustel",
          "LOOK",
          "luke kats kuunn kuuntel tutust tutustu kokeil vilkais selat selaa kurk kurkis lada latee",
          "FOLLOW",
          "jaka seura verkosto merki tykä tykkä",
          "SUBSCRIBE",
          "tilata",
          "VISIT",
          "ilmoittau osallis tulla tule käydä käymä liitty hakea hake vierai",
          "BUY",
          "osta varata varaama hankki");

  private CallPhrases() {}
}
