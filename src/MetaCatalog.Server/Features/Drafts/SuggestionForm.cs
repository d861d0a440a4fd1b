using System.Text;
using System.Text.Json.Nodes;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace MetaCatalog.Server.Features.Drafts;

/// <summary>What the page of a suggestion sends: the description as JSON, and the texts that have fields of their own.</summary>
/// <param name="Json">The description.</param>
/// <param name="Texts">The fields, by <c>member.language</c>.</param>
internal sealed record SuggestionForm(string Json, IReadOnlyDictionary<string, string> Texts)
{
    private const string MediaType = "application/x-www-form-urlencoded";

    /// <summary>The members with fields of their own.</summary>
    public static IReadOnlyList<string> Members { get; } = ["title", "description"];

    /// <summary>The languages of those fields.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["ja", "en"];

    /// <summary>The form, or the problem with it.</summary>
    public static async Task<(SuggestionForm? Form, ProblemResult? Problem)> Read(HttpRequest request, long limit, CancellationToken ct)
    {
        if (request.ContentType?.StartsWith(MediaType, StringComparison.OrdinalIgnoreCase) != true)
        {
            return (null, Problems.UnsupportedMediaType(request.ContentType, [MediaType]));
        }

        var (bytes, problem) = await RequestBody.Read(request, limit, ct);
        if (problem is not null)
        {
            return (null, problem);
        }

        var fields = QueryHelpers.ParseQuery(Encoding.UTF8.GetString(bytes)).ToDictionary(static pair => pair.Key, static pair => pair.Value.ToString().ReplaceLineEndings("\n").Trim(), StringComparer.Ordinal);
        return (new SuggestionForm(fields.GetValueOrDefault("json", ""), fields), null);
    }

    /// <summary>The description with the texts in it; the JSON as it is when it is no object: then the catalog says what is wrong.</summary>
    public string Description()
    {
        if (SuggestionText.Parse(Json) is not { } draft)
        {
            return Json;
        }

        foreach (var member in Members)
        {
            SetTexts(draft, member);
        }

        return draft.ToJsonString();
    }

    // A member that is a plain text, without languages, is left to the JSON.
    private void SetTexts(JsonObject draft, string member)
    {
        if (draft[member] is not (null or JsonObject))
        {
            return;
        }

        var texts = draft[member]?.AsObject() ?? [];
        foreach (var language in Languages)
        {
            if (Texts.GetValueOrDefault($"{member}.{language}") is { Length: > 0 } text)
            {
                texts[language] = text;
            }
            else if (Texts.ContainsKey($"{member}.{language}"))
            {
                texts.Remove(language);
            }
        }

        if (draft[member] is null && texts.Count > 0)
        {
            draft[member] = texts;
        }
    }
}
