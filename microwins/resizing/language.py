"""Whether a text is a goal in English at all: mashed keys, bare emoji and other languages are told apart."""

import re

from microwins.resizing.grammar import is_verb
from microwins.resizing.text import Plain, known
from microwins.resizing.wordlist import word_set

_FOREIGN = word_set(
    """
    quiero quiere dejar fumar hacer más mas menos para pero muy mucho todos todas días dias mejor ser
    estar tener bajar perder aprender comer dormir leer estudiar ejercicio dinero ahorrar el los las una
    con por que mi mis año semana cada sin ir je veux arrêter arreter plus moins faire perdre apprendre
    dormir mieux lire avec pour mon mes les des une tous jours jour être avoir manger fois semaine argent
    poids chaque dans ne pas sur sport ich möchte mochte mehr weniger machen aufhören aufhoren rauchen
    abnehmen lernen schlafen besser mit und nicht jeden jeder woche will mein meine früher fruher lesen
    kein keine einen eine auf zu gesund essen täglich tag uhr quero parar perder peso este ano aprender
    inglês fazer todo dia minha meu não nao mais dormir melhor ler estudar com exercício emagrecer
    quilos até ate verão voglio smettere
    di fumare perdere imparare dormire meglio più leggere ogni giorno mangiare studiare fare meno mio mia
    che ik wil stoppen met roken meer minder elke dag beter slapen afvallen lezen leren niet een het mijn
    jag vill sluta röka mer mindre varje dag bättre sova gå ner vikt läsa och att inte min chcę chce
    przestać palić schudnąć więcej mniej codziennie uczyć się spać jeść nie każdy dzień saya mau ingin
    berhenti merokok setiap hari lebih tidur belajar tidak dan untuk olahraga gusto kong matulog mag aral
    ako bırakmak istiyorum her gün daha çok sigarayı kilo vermek muốn tôi ngủ mỗi ngày mujhe karna hai
    nahi roz chahiye main
    """
)
_ALSO_ENGLISH = word_set(
    """
    will mit die met main a sport plus sur sin mas mag hai het her el ten par pour des les dag more dan
    ser peso que con una mon gun an min met roz ate tag dia hari ne pas
    """
)
# Words that ask for nothing, said by someone who does not know yet.
_EMPTY = word_set(
    """
    i do not know nothing none no yes ok okay hello hi hey test testing blah bla whatever dunno lol idk maybe
    something anything stuff thing things what why who nope nah n/a na tbd hmm um uh not sure am have any idea
    goal goals resolution resolutions dont care really still you tell me that is the a
    """
)
_LAUGH = re.compile(r"(?:l+o+)+l+|(?:ha|he|ja|hi){2,}h?|(?:lo){2,}l?|x+d+|z+")
_GLUE = word_set(
    """
    the a to my i and of in for more less no not with on at is be get it so do stop quit every day week year
    want will new from this that me by an or
    """
)
_MASH = re.compile(
    r"(?:[bcdfghjklmnpqrstvwxz]{5,})|asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|erty|rtyu|tyui|yuio|uiop|zxcv"
    r"|xcvb|cvbn|vbnm|jkl|qaz|wsx"
    r"|^[bcdfghjklmnpqrstvwxz]{3,}$|[jqxz][bcdfgkmnpqvwx]|[bcdfghjklmnpqrstvwxz]q[^u]"
)


def nonsense(plain: Plain) -> frozenset[str]:
    """Flags of a text that holds no goal we can read; empty where it holds one."""
    words = [w.text for w in plain.words if any(c.isalpha() for c in w.text)]
    if not words:
        return frozenset({"nonsense"})
    if all(w in _EMPTY or _LAUGH.fullmatch(w) for w in words):
        return frozenset({"nonsense"})
    latin = [w for w in words if re.search("[a-z]", w)]
    if not latin or sum(len(w) for w in words) > 2 * sum(len(w) for w in latin):
        return frozenset({"nonsense", "foreign"})
    understood = [w for w in latin if len(w) > 1 and known(w)]
    strange = [w for w in latin if w not in understood]
    foreign = [w for w in words if w in _FOREIGN and (w not in _ALSO_ENGLISH)]
    maybe = [w for w in words if w in _FOREIGN]
    if (len(maybe) >= 2 and foreign and 2 * len(maybe) >= len(words)) or (
        len(foreign) >= 2 and 3 * len(maybe) >= len(words)
    ):
        return frozenset({"nonsense", "foreign"})
    mashed = [w for w in strange if _MASH.search(w)]
    if not understood and (mashed or len("".join(latin)) < 3):
        return frozenset({"nonsense"})
    if mashed and len(mashed) >= len(understood) and not any(is_verb(w) for w in understood):
        return frozenset({"nonsense"})
    english = [w for w in understood if w not in _ALSO_ENGLISH and (w in _GLUE or is_verb(w))]
    if len(strange) >= 3 and len(strange) >= 0.6 * len(latin) and not english:
        return frozenset({"nonsense", "foreign"})
    return frozenset()
