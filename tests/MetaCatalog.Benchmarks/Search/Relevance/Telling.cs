namespace MetaCatalog.Benchmarks.Search.Relevance;

/// <summary>Puts what a record is about into words of both languages. The title and the description may call a thing by different names.</summary>
internal sealed class Telling(Random random, Concept subject, Concept aspect, Concept? context, Concept? touched, Concept? passing)
{
    public IEnumerable<Said> TitlesJa()
    {
        var (japanese, kana) = Pick(context is null ? Phrases.ShortTitlesJa : Phrases.TitlesJa);
        var usual = random.Next(10) < 6;
        yield return new Said(Fill(japanese, concept => usual ? concept.Japanese[0] : Pick(concept.Japanese)), "ja");
        if (random.Next(10) < 8)
        {
            yield return new Said(Fill(kana, static concept => concept.Kana), "ja-Kana");
        }

        if (random.Next(2) == 0)
        {
            yield return new Said(Romaji.Of(Fill(kana.Replace("の", " の ", StringComparison.Ordinal), static concept => " " + concept.Kana + " ")).Trim(), "ja-Latn");
        }
    }

    public IEnumerable<Said> TitlesEn()
    {
        var title = Fill(Pick(context is null ? Phrases.ShortTitlesEn : Phrases.TitlesEn), concept => random.Next(10) < 6 ? concept.English[0] : Pick(concept.English));
        yield return new Said(char.ToUpperInvariant(title[0]) + title[1..], "en");
    }

    public Said DescriptionJa() => new(Description(Phrases.OpeningsJa, Phrases.CircumstancesJa, Phrases.TouchesJa, Phrases.PassingJa, Phrases.FillersJa, "", static concept => concept.Japanese), "ja");

    public Said DescriptionEn() => new(Description(Phrases.OpeningsEn, Phrases.CircumstancesEn, Phrases.TouchesEn, Phrases.PassingEn, Phrases.FillersEn, " ", static concept => concept.English), "en");

    public IEnumerable<Said> KeywordsJa() => Keywords(static concept => concept.Japanese, "ja");

    public IEnumerable<Said> KeywordsEn() => Keywords(static concept => concept.English, "en");

    private IEnumerable<Said> Keywords(Func<Concept, string[]> names, string language) =>
        Main.Where(_ => random.Next(10) < 7).Select(concept => new Said(Pick(names(concept)), language));

    private IEnumerable<Concept> Main => context is null ? [subject, aspect] : [subject, aspect, context];

    private string Description(string[] openings, string[] circumstances, string[] touches, string[] passings, string[] fillers, string space, Func<Concept, string[]> names)
    {
        List<string> sentences = [Fill(Pick(openings), concept => Pick(names(concept)))];
        if (context is not null)
        {
            sentences.Add(Fill(Pick(circumstances), concept => Pick(names(concept))));
        }

        sentences.AddRange(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pick(fillers)));
        AddOther(sentences, touches, touched, names);
        AddOther(sentences, passings, passing, names);
        return string.Join(space, sentences);
    }

    private void AddOther(List<string> sentences, string[] phrases, Concept? other, Func<Concept, string[]> names)
    {
        if (other is not null)
        {
            sentences.Insert(random.Next(1, sentences.Count + 1), Pick(phrases).Replace("{o}", Pick(names(other)), StringComparison.Ordinal));
        }
    }

    private string Fill(string phrase, Func<Concept, string> name)
    {
        var filled = phrase.Replace("{s}", name(subject), StringComparison.Ordinal).Replace("{a}", name(aspect), StringComparison.Ordinal);
        return context is null ? filled : filled.Replace("{c}", name(context), StringComparison.Ordinal);
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
