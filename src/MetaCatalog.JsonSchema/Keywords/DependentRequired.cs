using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.5.4; also the lists of names in draft 7's <c>dependencies</c>.</summary>
internal sealed class DependentRequired(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new(
        "dependentRequired", Vocabulary.Validation, ValueShape.NamesByName, static source => new DependentRequired(source), Drafts.Since201909);

    private readonly PropertyTable<RequiredNames> table = new([.. source.NamesByName().Select(static entry => (entry.Name, new RequiredNames(entry.Names)))]);

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool Evaluate(ref Evaluation run, int value) => FirstUnmet(run.Json, value) < 0;

    public override Message? Explain(in JsonView json, int value)
    {
        var unmet = FirstUnmet(json, value);
        if (unmet < 0)
        {
            return null;
        }

        var missing = Words.Names(table[unmet].MissingFrom(json, value));
        var name = table.NameText(unmet);
        return new(
            $"Property \"{name}\" needs {missing.En} beside it.", $"プロパティ「{name}」があるときは{missing.Ja}も必要です。");
    }

    private int FirstUnmet(in JsonView json, int value)
    {
        for (int name = value + 1, end = json.Tokens[value].Next; name < end; name = json.Tokens[name + 1].Next)
        {
            var index = table.IndexOf(json, name);
            if (index >= 0 && !table[index].AreIn(json, value))
            {
                return index;
            }
        }

        return -1;
    }
}
