using MetaCatalog.Search.Analysis;

namespace MetaCatalog.Search.Matching;

/// <summary>Plans what is searched in text fields. The same thing may be said in several ways (as a word, by its reading, by a synonym):
/// the way that scores most counts.</summary>
internal sealed class TextPlanner(PlanContext context, Analyzer analyzer, Synonyms synonyms)
{
    private const float ReadingWeight = 0.5f;
    private const int LeastKana = 2;
    private const int LeastRomaji = 3;

    private readonly uint wordFields = context.Schema.TextMask(TextRole.Words);
    private readonly uint readingFields = context.Schema.TextMask(TextRole.Reading);

    /// <summary>All words of a text, each in any of the fields.</summary>
    public Plan Words(string text, uint fields, float boost)
    {
        var units = QueryUnits.Of(text, TextRole.Words, analyzer);
        var plans = new List<Plan>();
        for (var i = 0; i < units.Count;)
        {
            plans.Add(Longest(text, units, i, fields, boost, out var taken));
            i += taken;
        }

        return plans.Count switch
        {
            0 => NothingPlan.Instance,
            1 => plans[0],
            _ => new GroupPlan(plans, [], []),
        };
    }

    /// <summary>The words of a text one after the other.</summary>
    public Plan Phrase(string text, int slop, uint fields, float boost)
    {
        var units = QueryUnits.Of(text, TextRole.Words, analyzer);
        var terms = units.SelectMany(static unit => unit.Terms).ToList();
        return terms.Count == 0 || units.Count == 1
            ? Words(text, fields, boost)
            : new PhrasePlan(context, TermSpace.Words, terms, slop, fields & wordFields, boost);
    }

    /// <summary>Words that begin as the last word of a text, after the words before it.</summary>
    public Plan Prefix(string text, uint fields, float boost)
    {
        var units = QueryUnits.Of(text, TextRole.Words, analyzer);
        if (units is not [{ Terms: [var only] } unit] || unit.Single is not null)
        {
            return Words(text, fields, boost);
        }

        var folded = Folding.Fold(text).Trim();
        return Terms(new PrefixPattern(TermSpace.Words, folded, only.Term), fields, boost);
    }

    public Plan Wildcard(string pattern, uint fields, float boost) =>
        Terms(new WildcardPattern(TermSpace.Words, Folding.Fold(pattern)), fields, boost);

    /// <summary>Words like the one given. CJK text is taken as written: a bigram with an edit is another word.</summary>
    public Plan Fuzzy(string text, int maxEdits, uint fields, float boost)
    {
        var units = QueryUnits.Of(text, TextRole.Words, analyzer);
        return units is [{ Terms: [var only], Single: null }] && maxEdits > 0 && !CharClass.IsCjk(only.Term[0])
            ? Terms(new FuzzyPattern(TermSpace.Words, only.Term, Math.Min(2, maxEdits)), fields, boost)
            : Words(text, fields, boost);
    }

    private PatternPlan Terms(TermPattern pattern, uint fields, float boost) =>
        new(context, pattern, fields & wordFields, (wordFields & ~fields) == 0, boost);

    /// <summary>A plan for the longest run of units that has synonyms, or else for the one unit.</summary>
    private Plan Longest(string text, List<QueryUnit> units, int first, uint fields, float boost, out int taken)
    {
        for (taken = Math.Min(synonyms.LongestWords, units.Count - first); taken > 0; taken--)
        {
            var last = units[first + taken - 1].Source;
            var start = units[first].Source.Start;
            var others = synonyms.Of(text[start..(last.Start + last.Length)]);
            if (others.Length > 0)
            {
                var own = taken == 1 ? Unit(units[first], text, fields, boost) : PhraseOf(units.GetRange(first, taken), fields, boost);
                return new BestOfPlan([own, .. others.Select(other => Literal(other, fields, boost * Synonyms.Weight))]);
            }
        }

        taken = 1;
        return WithCompound(units[first], text, fields, boost);
    }

    /// <summary>A Japanese compound as a whole, or by its words where some of them have synonyms: <c>全ゲノム解析</c>.</summary>
    private Plan WithCompound(QueryUnit unit, string text, uint fields, float boost)
    {
        var whole = Unit(unit, text, fields, boost);
        var words = synonyms.WordsOf(text.Substring(unit.Source.Start, unit.Source.Length));
        return words.Count == 0 ? whole : new BestOfPlan([whole, new GroupPlan([.. words.Select(word => Word(word, fields, boost * Synonyms.Weight))], [], [])]);
    }

    private BestOfPlan Word(string word, uint fields, float boost) =>
        new BestOfPlan([Literal(word, fields, boost), .. synonyms.Of(word).Select(other => Literal(other, fields, boost * Synonyms.Weight))]);

    private Plan Literal(string text, uint fields, float boost)
    {
        var units = QueryUnits.Of(text, TextRole.Words, analyzer);
        return units.Count == 0 ? NothingPlan.Instance : units.Count == 1 ? Unit(units[0], null, fields, boost) : PhraseOf(units, fields, boost);
    }

    private PhrasePlan PhraseOf(List<QueryUnit> units, uint fields, float boost) =>
        new(context, TermSpace.Words, [.. units.SelectMany(static unit => unit.Terms)], 0, fields & wordFields, boost);

    /// <param name="unit">The unit.</param>
    /// <param name="text">The text it stands in, when it may be a reading.</param>
    /// <param name="fields">The text fields.</param>
    /// <param name="boost">The boost.</param>
    private Plan Unit(QueryUnit unit, string? text, uint fields, float boost)
    {
        var ways = new List<Plan>();
        if ((fields & wordFields) != 0)
        {
            AddWords(unit, fields, boost, ways);
        }

        if ((fields & readingFields) != 0 && text is not null)
        {
            AddReading(text.Substring(unit.Source.Start, unit.Source.Length), fields, boost, ways);
        }

        return ways.Count switch
        {
            0 => NothingPlan.Instance,
            1 => ways[0],
            _ => new BestOfPlan(ways),
        };
    }

    private void AddWords(QueryUnit unit, uint fields, float boost, List<Plan> ways)
    {
        if (unit.Single is not null)
        {
            ways.Add(Terms(new PrefixPattern(TermSpace.Words, unit.Single), fields, boost));
            return;
        }

        ways.Add(unit.Terms.Count == 1
            ? new TermPlan(context, TermSpace.Words, unit.Terms[0].Term, fields & wordFields, boost)
            : new PhrasePlan(context, TermSpace.Words, unit.Terms, 0, fields & wordFields, boost));
        if (unit.Joined is not null)
        {
            ways.Add(new TermPlan(context, TermSpace.Words, unit.Joined, fields & wordFields, boost));
        }
    }

    /// <summary>Kana and romaji may be meant as a reading; short ones would be found within too many.</summary>
    private void AddReading(string text, uint fields, float boost, List<Plan> ways)
    {
        var folded = Folding.Fold(text);
        var isKana = folded.All(Kana.IsKana);
        if (!isKana && !Kana.IsRomaji(folded))
        {
            return;
        }

        var units = QueryUnits.Of(text, TextRole.Reading, analyzer);
        if (units is [{ Terms: var terms }] && terms.Count + 1 >= (isKana ? LeastKana : LeastRomaji))
        {
            ways.Add(new PhrasePlan(context, TermSpace.Readings, terms, 0, fields & readingFields, boost * ReadingWeight));
        }
    }
}
