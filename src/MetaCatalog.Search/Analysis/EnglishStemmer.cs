namespace MetaCatalog.Search.Analysis;

/// <summary>The Snowball English stemmer (Porter2).</summary>
/// <remarks>The algorithm of snowballstem.org/algorithms/english; steps carry its names. Works in place on lower-case ASCII letters;
/// apostrophes are taken off before, so step 0 has nothing to do.</remarks>
internal ref struct EnglishStemmer
{
    private static readonly Dictionary<string, string> ExceptionTable = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    };

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Exceptions =
        ExceptionTable.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> KeptAfter1A =
        new HashSet<string>(["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Suffix, string Replacement)[] Step2Rules =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"), ("biliti", "ble"),
        ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"),
        ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"),
        ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Suffix, string Replacement)[] Step3Rules =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Step4Suffixes =
        ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic"];

    private readonly Span<char> buffer;
    private int length;
    private int r1;
    private int r2;

    private EnglishStemmer(Span<char> word, int length)
    {
        buffer = word;
        this.length = length;
    }

    /// <summary>Stems a word in place.</summary>
    /// <param name="word">Lower-case ASCII letters with one character of room behind them.</param>
    /// <param name="length">How many of them are the word.</param>
    /// <returns>The length of the stem.</returns>
    public static int Stem(Span<char> word, int length)
    {
        if (length <= 2)
        {
            return length;
        }

        if (Exceptions.TryGetValue(word[..length], out var exception))
        {
            exception.CopyTo(word);
            return exception.Length;
        }

        var stemmer = new EnglishStemmer(word, length);
        stemmer.Run();
        return stemmer.length;
    }

    private readonly ReadOnlySpan<char> Word => buffer[..length];

    private void Run()
    {
        MarkConsonantY();
        MarkRegions();
        Step1A();
        if (!KeptAfter1A.Contains(Word))
        {
            Step1B();
            Step1C();
            Step2();
            Step3();
            Step4();
            Step5();
        }

        buffer[..length].Replace('Y', 'y');
    }

    private readonly void MarkConsonantY()
    {
        for (var i = 0; i < length; i++)
        {
            if (buffer[i] == 'y' && (i == 0 || IsVowel(buffer[i - 1])))
            {
                buffer[i] = 'Y';
            }
        }
    }

    private void MarkRegions()
    {
        r1 = Word switch
        {
            ['g', 'e', 'n', 'e', 'r', ..] or ['a', 'r', 's', 'e', 'n', ..] => 5,
            ['c', 'o', 'm', 'm', 'u', 'n', ..] => 6,
            _ => RegionAfter(0),
        };
        r2 = RegionAfter(r1);
    }

    /// <summary>What follows the first non-vowel that follows a vowel.</summary>
    private readonly int RegionAfter(int start)
    {
        for (var i = start + 1; i < length; i++)
        {
            if (!IsVowel(buffer[i]) && IsVowel(buffer[i - 1]))
            {
                return i + 1;
            }
        }

        return length;
    }

    private void Step1A()
    {
        if (Ends("sses"))
        {
            length -= 2;
        }
        else if (Ends("ied") || Ends("ies"))
        {
            length -= length > 4 ? 2 : 1;
        }
        else if (Ends("s") && !Ends("us") && !Ends("ss") && HasVowelBefore(length - 2))
        {
            length--;
        }
    }

    private void Step1B()
    {
        if (Ends("eedly") || Ends("eed"))
        {
            var suffix = Ends("eed") ? 3 : 5;
            length = length - suffix >= r1 ? length - suffix + 2 : length;
            return;
        }

        var removed = Ends("ingly") ? 5 : Ends("edly") ? 4 : Ends("ing") ? 3 : Ends("ed") ? 2 : 0;
        if (removed == 0 || !HasVowelBefore(length - removed))
        {
            return;
        }

        length -= removed;
        if (Ends("at") || Ends("bl") || Ends("iz") || (!TrimDouble() && IsShortWord()))
        {
            buffer[length++] = 'e';
        }
    }

    /// <summary>Takes off the second of two equal letters that English doubles.</summary>
    private bool TrimDouble()
    {
        if (length < 2 || buffer[length - 1] != buffer[length - 2] || !"bdfgmnprt".Contains(buffer[length - 1]))
        {
            return false;
        }

        length--;
        return true;
    }

    private readonly void Step1C()
    {
        if (length > 2 && buffer[length - 1] is 'y' or 'Y' && !IsVowel(buffer[length - 2]))
        {
            buffer[length - 1] = 'i';
        }
    }

    private void Step2()
    {
        foreach (var (suffix, replacement) in Step2Rules)
        {
            if (Ends(suffix))
            {
                var before = length - suffix.Length;
                var holds = suffix switch
                {
                    "ogi" => before > 0 && buffer[before - 1] == 'l',
                    "li" => before > 0 && "cdeghkmnrt".Contains(buffer[before - 1]),
                    _ => true,
                };
                ReplaceIf(holds && before >= r1, before, replacement);
                return;
            }
        }
    }

    private void Step3()
    {
        foreach (var (suffix, replacement) in Step3Rules)
        {
            if (Ends(suffix))
            {
                var before = length - suffix.Length;
                ReplaceIf(before >= (suffix == "ative" ? r2 : r1), before, replacement);
                return;
            }
        }
    }

    private void Step4()
    {
        foreach (var suffix in Step4Suffixes)
        {
            if (Ends(suffix))
            {
                var before = length - suffix.Length;
                var holds = suffix != "ion" || (before > 0 && buffer[before - 1] is 's' or 't');
                ReplaceIf(holds && before >= r2, before, "");
                return;
            }
        }
    }

    private void Step5()
    {
        if (Ends("e"))
        {
            length -= length - 1 >= r2 || (length - 1 >= r1 && !EndsInShortSyllable(length - 1)) ? 1 : 0;
        }
        else if (Ends("ll") && length - 1 >= r2)
        {
            length--;
        }
    }

    private void ReplaceIf(bool holds, int before, string replacement)
    {
        if (holds)
        {
            replacement.CopyTo(buffer[before..]);
            length = before + replacement.Length;
        }
    }

    private readonly bool Ends(string suffix) => Word.EndsWith(suffix);

    private readonly bool HasVowelBefore(int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (IsVowel(buffer[i]))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsShortWord() => r1 >= length && EndsInShortSyllable(length);

    private readonly bool EndsInShortSyllable(int end) =>
        end == 2
            ? IsVowel(buffer[0]) && !IsVowel(buffer[1])
            : end > 2 && !IsVowel(buffer[end - 3]) && IsVowel(buffer[end - 2]) && !IsVowel(buffer[end - 1]) && buffer[end - 1] is not ('w' or 'x' or 'Y');

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
