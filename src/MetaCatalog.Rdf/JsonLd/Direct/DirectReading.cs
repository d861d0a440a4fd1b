using System.Text.Json;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Flattening;

namespace MetaCatalog.Rdf.JsonLd.Direct;

/// <summary>From a planned node to statements.</summary>
internal ref partial struct DirectReading
{
    private readonly ReadOnlySpan<byte> document;
    private readonly TokenTape tape;
    private readonly DirectPlan plan;
    private readonly JsonLdSession session;
    private readonly DirectEmission emission;

    private DirectReading(ReadOnlySpan<byte> document, TokenTape tape, DirectPlan plan, JsonLdSession session, DirectEmission emission)
    {
        this.document = document;
        this.tape = tape;
        this.plan = plan;
        this.session = session;
        this.emission = emission;
    }

    public static void Read(ReadOnlySpan<byte> text, TokenTape tape, DirectPlan plan, JsonLdSession session, DirectEmission emission) =>
        new DirectReading(text, tape, plan, session, emission).ReadNode(0, 0);

    // The node's identifier is left in the slot of the depth.
    private readonly bool ReadNode(int index, int depth)
    {
        var isSubject = ReadIdentifier(index, depth);
        for (var key = index + 1; key < tape[index].Next; key = tape[key + 1].Next)
        {
            var term = plan.Terms[key]!; // planned
            if (term.Keyword == Keyword.Type)
            {
                ReadTypes(key, depth, isSubject);
            }
            else if (term.IsProperty)
            {
                ReadValues(key + 1, term, plan.Contexts[index]!, depth, isSubject && HasIri(key, term)); // planned
            }
        }

        return isSubject;
    }

    private readonly bool ReadIdentifier(int index, int depth)
    {
        for (var key = index + 1; key < tape[index].Next; key = tape[key + 1].Next)
        {
            if (plan.Terms[key]!.Keyword == Keyword.Id) // planned
            {
                return SetNode(key + 1, depth, plan.Contexts[index]!, vocabulary: false);
            }
        }

        emission.SetFresh(emission.Slot(depth));
        return true;
    }

    private readonly bool HasIri(int key, DirectTerm term)
    {
        var isIri = term.Iri is { } iri && iri.Length <= session.Options.MaxIriLength;
        if (!isIri && term.Expanded is { } text && !BlankNodeIssuer.IsBlank(text))
        {
            session.WarnOfIri(text, tape[key].Start - 1);
        }

        return isIri;
    }

    private readonly void ReadTypes(int key, int depth, bool isSubject)
    {
        var (value, context) = (key + 1, plan.Contexts[key]!); // planned
        for (var i = tape[value].Type == JsonTokenType.StartArray ? value + 1 : value; i < tape[value].Next; i++)
        {
            if (isSubject && SetNode(i, depth + 1, context, vocabulary: true))
            {
                emission.Emit(emission.Slot(depth), DirectEmission.TypeIri, emission.Slot(depth + 1).Span);
            }
        }
    }

    private readonly void ReadValues(int value, DirectTerm term, DirectContext context, int depth, bool isStatement)
    {
        if (term.Container.Has(Containers.List) && tape[value].Type != JsonTokenType.Null && isStatement)
        {
            ReadList(value, term, context, depth);
        }
        else if (term.Container.Has(Containers.Language) && tape[value].Type == JsonTokenType.StartObject)
        {
            ReadLanguageMap(value, term, depth, isStatement);
        }
        else
        {
            for (var i = tape[value].Type == JsonTokenType.StartArray ? value + 1 : value; i < tape[value].Next; i = tape[i].Next)
            {
                ReadValue(i, term, context, term.Iri, depth, isStatement);
            }
        }
    }

    private readonly void ReadLanguageMap(int map, DirectTerm term, int depth, bool isStatement)
    {
        for (var key = map + 1; key < tape[map].Next; key = tape[key + 1].Next)
        {
            var language = Text(key);
            language = language.SequenceEqual("@none"u8) || (plan.Terms[key] ??= plan.Contexts[map]?.Term(language))?.Keyword == Keyword.None ? default : language;
            if (!isStatement || (!language.IsEmpty && !LanguageTags.CanBeWritten(language)))
            {
                continue;
            }

            var value = key + 1;
            for (var i = tape[value].Type == JsonTokenType.StartArray ? value + 1 : value; i < tape[value].Next; i++)
            {
                if (tape[i].Type == JsonTokenType.String)
                {
                    emission.Emit(emission.Slot(depth), term.Iri, TermSpan.Literal(Unescaped(i), default, language));
                }
            }
        }
    }

    // JSON-LD 1.1 API, 8.3.2
    private readonly void ReadList(int value, DirectTerm term, DirectContext context, int depth)
    {
        var cell = emission.Slot(depth + 1);
        var isFirst = true;
        for (var i = tape[value].Type == JsonTokenType.StartArray ? value + 1 : value; i < tape[value].Next; i = tape[i].Next)
        {
            if (tape[i].Type == JsonTokenType.Null)
            {
                continue;
            }

            var next = emission.Slot(depth + 2);
            emission.SetFresh(next);
            emission.Emit(isFirst ? emission.Slot(depth) : cell, isFirst ? term.Iri : DirectEmission.RestIri, next.Span);
            cell.CopyFrom(next);
            isFirst = false;
            ReadValue(i, term, context, DirectEmission.FirstIri, depth + 1, isStatement: true);
        }

        emission.Emit(isFirst ? emission.Slot(depth) : cell, isFirst ? term.Iri : DirectEmission.RestIri, TermSpan.Iri(DirectEmission.NilIri));
    }

    private readonly void ReadValue(int index, DirectTerm term, DirectContext context, ReadOnlySpan<byte> predicate, int depth, bool isStatement)
    {
        switch (tape[index].Type)
        {
            case JsonTokenType.StartObject when IsValueObject(index):
                ReadValueObject(index, predicate, depth, isStatement);
                break;
            case JsonTokenType.StartObject:
                if (ReadNode(index, depth + 1) && isStatement)
                {
                    emission.Emit(emission.Slot(depth), predicate, emission.Slot(depth + 1).Span);
                }

                break;
            case JsonTokenType.Null:
                break;
            default:
                if (isStatement)
                {
                    ReadScalar(index, term, context, predicate, depth);
                }

                break;
        }
    }

    private readonly void ReadScalar(int index, DirectTerm term, DirectContext context, ReadOnlySpan<byte> predicate, int depth)
    {
        var subject = emission.Slot(depth);
        if (tape[index].Type != JsonTokenType.String)
        {
            if (term.Datatype is { } datatype)
            {
                EmitNative(index, subject, predicate, datatype, isCoerced: term.Coercion == Coercion.Datatype);
            }
        }
        else if (term.Coercion is Coercion.Id or Coercion.Vocab)
        {
            if (SetNode(index, depth + 1, term.ScalarContext(session, context), term.Coercion == Coercion.Vocab))
            {
                emission.Emit(subject, predicate, emission.Slot(depth + 1).Span);
            }
        }
        else if (term.Coercion == Coercion.Text ? term.IsLanguageSound : term.Datatype is not null)
        {
            emission.Emit(subject, predicate, TermSpan.Literal(Unescaped(index), term.Datatype, term.Coercion == Coercion.Text ? term.Language : default));
        }
    }
}
