using System.Text;
using System.Text.Json;
using MetaCatalog.Rdf.JsonLd.Contexts;

namespace MetaCatalog.Rdf.JsonLd.Direct;

/// <summary>What stands under a key: scalars, references, value objects, language maps, nodes.</summary>
internal ref partial struct DirectPlanning
{
    private readonly bool PlanValue(int index, DirectTerm term, DirectContext context)
    {
        switch (tape[index].Type)
        {
            case JsonTokenType.StartArray:
                return PlanItems(index, term, context);
            case JsonTokenType.StartObject:
                return term.Container.Has(Containers.Language) ? IsLanguageMap(index, context) : PlanObject(index, term, context);
            case JsonTokenType.String:
                return IsScalar(index, term);
            default:
                return true;
        }
    }

    private readonly bool PlanItems(int array, DirectTerm term, DirectContext context)
    {
        for (var i = array + 1; i < tape[array].Next; i = tape[i].Next)
        {
            var isPlanned = tape[i].Type switch
            {
                JsonTokenType.StartArray => false,
                JsonTokenType.StartObject => PlanObject(i, term, context),
                JsonTokenType.String => IsScalar(i, term),
                _ => true,
            };
            if (!isPlanned)
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool IsScalar(int index, DirectTerm term) => term.Coercion is Coercion.Id or Coercion.Vocab ? IsReference(index) : IsText(index);

    private readonly bool PlanObject(int index, DirectTerm term, DirectContext context)
    {
        var kind = KindOf(index, context);
        if (kind == ObjectKind.Node)
        {
            return PlanNode(index, term.NodeContext(session, context));
        }

        var inside = term.ScalarContext(session, context);
        plan.Contexts[index] = inside;
        return ResolveKeys(index, inside) && kind switch
        {
            ObjectKind.Value => IsValue(index),
            ObjectKind.Reference => plan.Terms[index + 1]!.Keyword == Keyword.Id && IsReference(index + 2), // its only key
            _ => false,
        };
    }

    private readonly ObjectKind KindOf(int index, DirectContext context)
    {
        var isReference = false;
        for (var key = index + 1; key < tape[index].Next; key = tape[key + 1].Next)
        {
            switch (context.Term(Text(key)).Keyword)
            {
                case Keyword.Value:
                    return ObjectKind.Value;
                case Keyword.List or Keyword.Set:
                    return ObjectKind.Other;
                case Keyword.Id:
                    isReference = tape[key + 1].Next == tape[index].Next && key == index + 1;
                    break;
            }
        }

        return isReference ? ObjectKind.Reference : ObjectKind.Node;
    }

    private readonly bool IsValue(int index)
    {
        string? combined = null;
        for (var key = index + 1; key < tape[index].Next; key = tape[key + 1].Next)
        {
            var (keyword, value) = (plan.Terms[key]!.Keyword, key + 1); // every key was resolved
            var isSound = keyword switch
            {
                Keyword.Value => tape[value].Type is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null) && (tape[value].Type != JsonTokenType.String || IsText(value)),
                Keyword.Type => combined is null && IsReference(value) && plan.Contexts[index]!.Term(Text(value)) is { Keyword: null, Iri: not null },
                Keyword.Language => combined is null && IsReference(value) && NoteLanguage(value, value, plan.Contexts[index]!),
                _ => false,
            };
            if (!isSound)
            {
                return false;
            }

            combined = keyword == Keyword.Value ? combined : keyword;
        }

        return combined != Keyword.Language || HasStringValue(index);
    }

    private readonly bool HasStringValue(int index)
    {
        for (var key = index + 1; key < tape[index].Next; key = tape[key + 1].Next)
        {
            if (plan.Terms[key]!.Keyword == Keyword.Value)
            {
                return tape[key + 1].Type == JsonTokenType.String;
            }
        }

        return false;
    }

    private readonly bool IsLanguageMap(int index, DirectContext context)
    {
        plan.Contexts[index] = context;
        Span<int> seen = stackalloc int[MaxKeys];
        var count = 0;
        for (var key = index + 1; key < tape[index].Next; key = tape[key + 1].Next)
        {
            if (tape[key].IsEscaped || count == MaxKeys || IsTwice(seen[..count], Text(key)) || !AreStrings(key + 1) || !NoteLanguage(key, key + 1, context))
            {
                return false;
            }

            seen[count++] = key;
        }

        return true;
    }

    // Always true: the outcome is at most a warning.
    private readonly bool NoteLanguage(int tag, int place, DirectContext context)
    {
        if (session.Options.Warnings is not null && HasText(place) && context.Term(Text(tag)) is { IsLanguage: false, Keyword: not Keyword.None })
        {
            session.WarnOfLanguage(Encoding.UTF8.GetString(Text(tag)), Origin(place));
        }

        return true;
    }

    private readonly bool HasText(int value)
    {
        for (var i = value; i < tape[value].Next; i++)
        {
            if (IsText(i))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool AreStrings(int value)
    {
        if (tape[value].Type != JsonTokenType.StartArray)
        {
            return tape[value].Type == JsonTokenType.Null || IsText(value);
        }

        for (var i = value + 1; i < tape[value].Next; i = tape[i].Next)
        {
            if (tape[i].Type != JsonTokenType.Null && !IsText(i))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool ArePlainStrings(int value)
    {
        if (tape[value].Type != JsonTokenType.StartArray)
        {
            return IsReference(value);
        }

        for (var i = value + 1; i < tape[value].Next; i = tape[i].Next)
        {
            if (!IsReference(i))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool IsReference(int index) => tape[index].Type == JsonTokenType.String && !tape[index].IsEscaped && !IsKeywordLike(index);

    private readonly bool IsKeywordLike(int index) => tape[index].Length > 0 && document[tape[index].Start] == '@';

    private readonly bool IsText(int index) => tape[index].Type == JsonTokenType.String;

    private enum ObjectKind
    {
        Node,
        Value,
        Reference,
        Other,
    }
}
