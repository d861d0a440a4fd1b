using System.Text.Json;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment.Fair.Mqa;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Search;

/// <summary>A page of what was found as JSON.</summary>
internal sealed class SearchResult(SearchAnswer answer, string publicUrl) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json";
        await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonOutput.Options);
        writer.WriteStartObject();
        writer.WriteNumber("total", answer.Total);
        writer.WriteStartArray("hits");
        foreach (var hit in answer.Hits)
        {
            WriteHit(writer, hit);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("facets");
        foreach (var facet in answer.Facets)
        {
            WriteFacet(writer, facet);
        }

        writer.WriteEndObject();
        WriteHelp(writer);
        if (answer.Next is { } next)
        {
            writer.WriteString("next", next);
        }

        writer.WriteString("position", answer.Position);
        writer.WriteEndObject();
        await writer.FlushAsync(httpContext.RequestAborted);
    }

    private void WriteHelp(Utf8JsonWriter writer)
    {
        if (answer.DidYouMean is { } spelling)
        {
            writer.WriteString(answer.IsCorrected ? "corrected" : "didYouMean", spelling);
        }

        if (answer.IsRelaxed)
        {
            writer.WriteBoolean("relaxed", true);
        }

        if (answer.Advice.Count > 0)
        {
            writer.WriteStartArray("without");
            foreach (var advice in answer.Advice)
            {
                WriteCount(writer, "filter", advice);
            }

            writer.WriteEndArray();
        }
    }

    private void WriteHit(Utf8JsonWriter writer, SearchHit hit)
    {
        writer.WriteStartObject();
        writer.WriteString("id", hit.Id.Value);
        writer.WriteString("url", $"{publicUrl}/datasets/{hit.Id}");
        writer.WriteString("topic", hit.Topic);
        writer.WriteString("title", hit.Title);
        JsonOutput.WriteTexts(writer, "titles", hit.Card.Titles);
        writer.WriteString("snippet", hit.Snippet.Text);
        writer.WriteString("domain", hit.Card.Domain);
        writer.WriteString("accessLevel", hit.AccessLevel.Code());
        writer.WriteString("state", hit.State.Code());
        JsonOutput.WriteTexts(writer, "publisher", hit.Card.Publisher);
        if (hit.Card.Year is { } year)
        {
            writer.WriteNumber("year", year);
        }

        writer.WriteStartObject("readiness");
        writer.WriteString("level", $"L{hit.Assessment.Readiness}");
        writer.WriteNumber("score", hit.Assessment.Score);
        writer.WriteEndObject();
        WriteFairness(writer, hit.Assessment);
        writer.WriteString("datestamp", hit.Datestamp.UtcDateTime);
        writer.WriteNumber("score", Math.Round(hit.Score, 4));
        if (hit.Explanation is { } explanation)
        {
            writer.WritePropertyName("explanation");
            WriteExplanation(writer, explanation);
        }

        writer.WriteEndObject();
    }

    private static void WriteFairness(Utf8JsonWriter writer, in AssessmentSummary judged)
    {
        if (judged is { Fair: { } fair, Mqa: { } mqa })
        {
            writer.WriteStartObject("fair");
            writer.WriteNumber("score", fair);
            writer.WriteEndObject();
            writer.WriteStartObject("mqa");
            writer.WriteString("band", MqaAssessor.BandOf(mqa / 100.0).Code());
            writer.WriteNumber("score", mqa / 100.0);
            writer.WriteEndObject();
        }
    }

    private static void WriteExplanation(Utf8JsonWriter writer, ScoreExplanation explanation)
    {
        writer.WriteStartObject();
        writer.WriteString("what", explanation.What);
        writer.WriteNumber("value", Math.Round(explanation.Value, 4));
        if (explanation.Parts.Count > 0)
        {
            writer.WriteStartArray("parts");
            foreach (var part in explanation.Parts)
            {
                WriteExplanation(writer, part);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteFacet(Utf8JsonWriter writer, FacetCounts facet)
    {
        writer.WriteStartArray(facet.Name);
        foreach (var value in facet.Values)
        {
            WriteCount(writer, "value", value);
        }

        writer.WriteEndArray();
    }

    private static void WriteCount(Utf8JsonWriter writer, string name, FacetCount count)
    {
        writer.WriteStartObject();
        writer.WriteString(name, count.Value);
        writer.WriteNumber("count", count.Count);
        writer.WriteEndObject();
    }
}
