using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Compaction;

/// <summary>Which containers, languages and types of a term would fit a value (JSON-LD 1.1 API, 6.2.2, step 4).</summary>
internal sealed class TermPreference
{
    private readonly IriCompaction iris;
    private readonly ActiveContext active;
    private readonly JsonObject? value;
    private readonly List<string> containers = [];
    private PreferenceKind kind = PreferenceKind.Language;
    private string? preference;

    public TermPreference(IriCompaction iris, ActiveContext active, JsonValue? value, bool isReverse)
    {
        (this.iris, this.active) = (iris, active);
        this.value = value is JsonObject map && map.TryGet(Keyword.Preserve, out var preserved) ? preserved.AsArray()[0] as JsonObject : value as JsonObject;
        Describe(isReverse);
    }

    public string? Select(string iri)
    {
        var preferred = PreferredValues();
        return active.Inverse.Select(iri, containers, kind, preferred);
    }

    private void Describe(bool isReverse)
    {
        // 4.5
        if (Has(Keyword.Index) && !ExpandedForm.IsGraph(value))
        {
            AddContainer(Containers.Index);
        }

        if (isReverse)
        {
            (kind, preference) = (PreferenceKind.Type, Keyword.Reverse);
            containers.Add(Keyword.Set);
        }
        else if (value is not null && value.TryGet(Keyword.List, out var list))
        {
            DescribeList(list.AsArray());
        }
        else if (ExpandedForm.IsGraph(value))
        {
            DescribeGraph();
        }
        else
        {
            DescribeValue();
        }

        AddGeneralContainers();
    }

    // 4.7
    private void DescribeList(JsonArray items)
    {
        if (!Has(Keyword.Index))
        {
            containers.Add(Keyword.List);
        }

        string? commonType = null;
        var commonLanguage = items.Count == 0 ? DefaultLanguage() : null;
        foreach (var item in items)
        {
            var (language, type) = DescribeItem((JsonObject)item);
            commonLanguage = Common(commonLanguage, language, ExpandedForm.IsValue(item));
            commonType = Common(commonType, type, differs: true);
        }

        commonType ??= Keyword.None;
        (kind, preference) = commonType != Keyword.None ? (PreferenceKind.Type, commonType) : (PreferenceKind.Language, commonLanguage ?? Keyword.None);
    }

    private static string Common(string? common, string one, bool differs) => common is null ? one : common != one && differs ? Keyword.None : common;

    private static (string Language, string Type) DescribeItem(JsonObject item)
    {
        if (!item.Contains(Keyword.Value))
        {
            return (Keyword.None, Keyword.Id);
        }

        return LanguageAndDirection(item) is { } language ? (language, Keyword.None)
            : item[Keyword.Type] is JsonString type ? (Keyword.None, type.Value)
            : (Keyword.Null, Keyword.None);
    }

    // 4.8
    private void DescribeGraph()
    {
        AddGraphContainers(Has(Keyword.Index), Has(Keyword.Id));
        containers.Add(Containers.Graph.ToKey());
        containers.Add((Containers.Graph | Containers.Set).ToKey());
        containers.Add(Keyword.Set);
        AddGraphContainers(!Has(Keyword.Index), !Has(Keyword.Id));
        AddContainer(Containers.Index);
        (kind, preference) = (PreferenceKind.Type, Keyword.Id);
    }

    private void AddGraphContainers(bool index, bool id)
    {
        if (index)
        {
            AddContainer(Containers.Graph | Containers.Index);
        }

        if (id)
        {
            AddContainer(Containers.Graph | Containers.Id);
        }
    }

    // 4.9
    private void DescribeValue()
    {
        if (Has(Keyword.Value))
        {
            DescribeLiteral();
        }
        else if (value is not null)
        {
            (kind, preference) = (PreferenceKind.Type, Keyword.Id);
            AddContainer(Containers.Id);
            AddContainer(Containers.Type);
        }

        containers.Add(Keyword.Set);
    }

    private void DescribeLiteral()
    {
        if (!Has(Keyword.Index) && LanguageAndDirection(value!) is { } language) // value holds @value here
        {
            preference = language;
            AddContainer(Containers.Language);
        }
        else if (value![Keyword.Type] is JsonString type)
        {
            (kind, preference) = (PreferenceKind.Type, type.Value);
        }
    }

    // 4.10 – 4.12
    private void AddGeneralContainers()
    {
        containers.Add(Keyword.None);
        if (!Has(Keyword.Index))
        {
            AddContainer(Containers.Index);
        }

        if (value is { Count: 1 } && Has(Keyword.Value))
        {
            AddContainer(Containers.Language);
        }
    }

    // 4.13 – 4.19
    private List<string> PreferredValues()
    {
        preference ??= Keyword.Null;
        var preferred = new List<string>(6);
        if (preference == Keyword.Reverse)
        {
            preferred.Add(Keyword.Reverse);
        }

        if (preference is Keyword.Id or Keyword.Reverse && value?[Keyword.Id] is JsonString id)
        {
            AddReferencePreference(preferred, id.Value);
        }
        else
        {
            preferred.Add(preference);
            preferred.Add(Keyword.None);
            kind = value?[Keyword.List] is JsonArray { Count: 0 } ? PreferenceKind.Any : kind;
        }

        preferred.Add(Keyword.Any);
        if (preferred.Find(static item => item.Contains('_', StringComparison.Ordinal) && item[0] != '_' && !item.Contains(':', StringComparison.Ordinal)) is { } directed)
        {
            preferred.Add(directed[directed.IndexOf('_', StringComparison.Ordinal)..]);
        }

        return preferred;
    }

    // 4.16
    private void AddReferencePreference(List<string> preferred, string id)
    {
        var isTerm = active.Find(iris.Term(active, id)) is { } definition && definition.Iri == id;
        preferred.Add(isTerm ? Keyword.Vocab : Keyword.Id);
        preferred.Add(isTerm ? Keyword.Id : Keyword.Vocab);
        preferred.Add(Keyword.None);
    }

    private string DefaultLanguage() => active.Direction is null ? active.Language?.ToLowerInvariant() ?? Keyword.None : $"{active.Language}_{active.Direction}".ToLowerInvariant();

    private static string? LanguageAndDirection(JsonObject literal)
    {
        var language = (literal[Keyword.Language] as JsonString)?.Value;
        return literal[Keyword.Direction] is JsonString direction ? $"{language}_{direction.Value}".ToLowerInvariant() : language?.ToLowerInvariant();
    }

    private bool Has(string keyword) => value is not null && value.Contains(keyword);

    private void AddContainer(Containers container)
    {
        containers.Add(container.ToKey());
        containers.Add((container | Containers.Set).ToKey());
    }
}
