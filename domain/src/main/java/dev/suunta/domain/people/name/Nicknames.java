package dev.suunta.domain.people.name;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Given names and what people are called instead, where that does not follow from the letters. Kept
 * small: what is common in English, Finnish, Swedish and Spanish, and names of Arabs and Russians
 * that everybody spells with Latin letters as they like.
 */
final class Nicknames {
  /** A line for each name: its forms, a colon, what is short for it. All folded. */
  private static final String TABLE =
      """
      elizabeth elisabeth elisabet: liz lizzie lizzy beth betty eliza lisa liisa lisbet bettan elli
      robert roberto: bob bobby rob robbie bert beto roope robi
      william vilhelm guillermo: will bill billy willy liam ville memo guille
      richard ricardo: rick rich dick rikard riku
      james: jim jimmy jamie
      john: jack johnny jon
      michael mikael miguel: mike mick micky micke mika mikko mikke
      margaret margareta margarita: maggie meg peggy greta marketta reetta maggan
      katherine catherine kathryn katariina katarina catalina: kate katie kathy cathy kat kati kaisa
       katri kajsa karin
      edward eduardo edvard: ed eddie ted ned edu lalo eetu
      thomas tuomas tomas: tom tommy tomi tuomo
      joseph jose josef: joe joey pepe jussi
      josefa josefina josefiina: pepa fiina jossu josie
      daniel: dan danny dani
      david: dave davy taavi
      stephen steven stefan: steve steffe
      christopher kristoffer cristobal: chris kit risto toffe
      christine christina kristiina kristina cristina: chris chrissy tina tiina stina kirsi kicki cris
      alexander aleksander alexandr aleksandr aleksanteri alejandro: alex alec aleksi santeri sandy
       sasha ale jandro xander
      alexandra aleksandra alejandra: alex alexa sandra sasha lexi ale aleksa
      anthony antonio anton: tony toni tono
      matthew matias mattias: matt mathew matti masa
      andrew andreas andres: andy drew antti adde
      benjamin: ben benny benkku
      samuel samuli: sam sami
      samantha: sam sami
      nicholas nikolai nicolas niklas: nick nico niko nicke klaus
      charles carl karl carlos kaarle: charlie chuck kalle charly
      patricia: pat patty tricia trish
      patrick patrik patricio: pat paddy
      susan susanna susana suzanne: sue susie sanna susu
      rebecca rebekka: becky becca bekka
      jennifer: jen jenny jenni
      deborah: deb debbie
      victoria viktoria: vicky vicki tori viki
      timothy timoteus: tim timo
      gregory: greg
      jeffrey geoffrey: jeff geoff
      frederick fredrik federico: fred freddie fredde fede
      peter pedro pietari: pete petri pekka peppe
      ronald: ron ronnie
      kenneth: ken kenny
      lawrence laurence lars: larry lasse lauri
      philip phillip filip felipe: phil
      theodore teodor: ted theo teo
      juhani juhana johannes johan: jussi juha juho hannes janne jonne juhis
      maria: maija mari mia maikki
      johanna: jonna hanna
      olavi oliver olaf: olli ollie
      bo: bosse
      nils: nisse
      birgitta brigitta: gitta britta pirkko
      gustav kustaa: gusse kusti
      henrik enrique henry: henkka quique kike harry
      francisco francis frans: paco pancho kiko curro fran frank frankie
      dolores: lola
      concepcion: concha conchita
      ignacio: nacho
      jesus: chus suso
      mercedes: merche
      rosario: charo
      manuel: manolo manu
      rafael: rafa
      isabel: isa chabela bel
      teresa theresa: tere tessa terry
      luis: lucho
      alberto albert: beto al bert
      javier: javi
      fernando: nando fer
      santiago: santi yago
      muhammad mohammed mohamed mohammad muhammed: mo
      ahmed ahmad:
      fatima fatma fatimah fatemeh:
      youssef yusuf yousef youssof:
      layla leila laila leyla:
      omar umar:
      maryam mariam miriam:
      khaled khalid:
      hassan hasan:
      hussein hussain husain hossein:
      dmitry dmitri dmitriy dmitrii dmitrij: dima mitya
      sergey sergei sergej: seryozha
      aleksei alexey alexei aleksey aleksej: alyosha
      fyodor fedor fjodor: fedya
      grigory grigori grigoriy grigorij grigorii: grisha
      yury yuri yuriy juri jurij iurii: yura jura
      evgeny evgeni evgeniy evgenii yevgeny jevgeni: zhenya
      natalia natalya natalja nataliya nataliia: natasha
      julia yulia yuliya iuliia julija:
      tatiana tatyana tatjana: tanya tanja
      ksenia kseniya kseniia ksenija xenia: ksyusha
      maria mariya mariia marija: masha
      """;

  private static final Map<String, Set<String>> SHORT_FOR = read();

  private Nicknames() {}

  private static Map<String, Set<String>> read() {
    var shortFor = new HashMap<String, Set<String>>();
    for (var line : TABLE.replace("\n ", " ").lines().toList()) {
      var words = List.of(line.replace(":", "").split(" "));
      for (var word : words) {
        shortFor.computeIfAbsent(word, none -> new TreeSet<>()).add(words.getFirst());
      }
    }
    return Map.copyOf(shortFor);
  }

  /** The names that a folded word is, or may be short for; empty for most words. */
  static Set<String> of(String word) {
    return Collections.unmodifiableSet(SHORT_FOR.getOrDefault(word, Set.of()));
  }
}
