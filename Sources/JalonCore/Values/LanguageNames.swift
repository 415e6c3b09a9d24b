/// Codes of languages, and what authors write in their place.
enum LanguageNames {
  /// ISO 639-1.
  static let twoLetters = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo \
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka \
    kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng \
    nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su \
    sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(separator: " "))

  /// The code that stands for a name (French, English, its own), a code of three letters (ISO 639-2) or a country, by
  /// its folded spelling.
  static let codes: [String: String] = Dictionary(
    spellings.split(separator: "\n").flatMap { line in
      let words = line.split(separator: " ")
      return words.dropFirst().map { (Folding.key($0), String(words[0])) }
    }, uniquingKeysWith: { first, _ in first })

  private static let spellings = """
    en eng anglais english gb us
    fr fra fre français french
    es spa espagnol spanish español castillan
    de deu ger allemand german deutsch
    it ita italien italian italiano
    pt por portugais portuguese português
    ar ara arabe arabic
    ary darija marocain
    kab kabyle
    ber amazigh berbère
    ru rus russe russian
    uk ukr ukrainien ukrainian ua
    zh zho chi chinois chinese mandarin cn
    tr tur turc turkish türkçe
    ku kur kurde kurdish kurmandji
    pl pol polonais polish
    ro ron rum mol roumain romanian moldave
    bg bul bulgare bulgarian
    sq sqi alb albanais albanian al
    sr srp serbe serbian
    hr hrv croate croatian
    bs bos bosnien bosniaque bosnian
    mk mkd mac macédonien macedonian
    sl slv slovène slovenian
    sk slk slo slovaque slovak
    cs ces cze tchèque czech cz
    hu hun hongrois hungarian
    el ell gre grec greek gr
    nl nld dut néerlandais dutch hollandais flamand
    sv swe suédois swedish
    da dan danois danish dk
    no nor norvégien norwegian
    fi fin finnois finnish
    et est estonien estonian
    lv lav letton latvian
    lt lit lituanien lithuanian
    hy hye arm arménien armenian
    ka kat geo géorgien georgian
    az aze azéri azerbaijani
    he heb hébreu hebrew
    fa fas per persan persian farsi
    prs dari
    ps pus pachto pachtou pashto
    ur urd ourdou urdu
    hi hin hindi
    bn ben bengali
    pa pan pendjabi punjabi
    gu guj gujarati
    ta tam tamoul tamil
    si sin cinghalais sinhala
    ne nep népalais nepali
    th tha thaï thai
    km khm khmer cambodgien
    lo lao laotien
    vi vie vietnamien vietnamese
    my mya bur birman burmese
    ja jpn japonais japanese jp
    ko kor coréen korean
    mn mon mongol mongolian
    id ind indonésien indonesian
    so som somali
    am amh amharique amharic
    ti tir tigrigna tigrinya
    om orm oromo
    sw swa swahili
    wo wol wolof
    bm bam bambara
    snk soninké
    ff ful peul pulaar
    ln lin lingala
    kg kon kikongo
    rw kin kinyarwanda
    yo yor yoruba
    ig ibo igbo
    ha hau haoussa hausa
    mg mlg malgache malagasy
    zdj comorien
    ht hat haïtien haitian
    rcf réunionnais
    gcf guadeloupéen martiniquais
    br bre breton
    oc oci occitan
    co cos corse corsican
    ca cat catalan
    eu eus baq basque
    gsw alsacien alsatian
    rom romani
    la lat latin
    eo epo espéranto esperanto
    """
}
