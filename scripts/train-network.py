"""Teaches the network that reads a whole message (see app/arlo/demo-model/gist/network.ts).

Reads JSON lines of {intent, words, texts, quoted, stops, marks?} after a first line {intents, marks}, and writes the weights
as JSON. Needs PyTorch. `npm run train` calls it; `--held 20` keeps every 20th message back and tells after each round what share
of those gets the right intent, and all the right marks.
"""

import argparse
import base64
import json
import math
import random
import time
from collections import Counter, defaultdict

import torch
from torch import nn
import torch.nn.functional as F

parser = argparse.ArgumentParser()
parser.add_argument("corpus")
parser.add_argument("weights")
parser.add_argument("--held", type=int, default=0)
args = parser.parse_args()
torch.manual_seed(1)
random.seed(1)

BATCH = 64
EMBEDDED = 80
SIZE = 96
HIDDEN_INTENT = 64
BUCKETS = 8000
ROUNDS = 10
RATE = 2e-3
DROPPED = 0.35
SWAPPED_SHARE = 0.5

with open(args.corpus) as lines:
    head = json.loads(next(lines))
    rows = [row for row in map(json.loads, lines) if row["words"]]
INTENTS, MARKS = head["intents"], head["marks"]
held = rows[:: args.held] if args.held else []
learned = [row for at, row in enumerate(rows) if not args.held or at % args.held != 0]

counts = Counter(word for row in learned for word in row["words"])
vocabulary = {word: place + 2 for place, (word, count) in enumerate(counts.most_common()) if count >= 2}
UNKNOWN = 1


def bucket(piece):
    """FNV-1a over UTF-8, to a bucket from 1 on."""
    number = 2166136261
    for byte in piece.encode():
        number = ((number ^ byte) * 16777619) & 0xFFFFFFFF
    return 1 + number % BUCKETS


known_pieces = {}


def pieces(word):
    if word not in known_pieces:
        if word.startswith("<"):
            known_pieces[word] = [bucket(word)]
        else:
            text = "^" + word[:20] + "$"
            found = {text[at : at + n] for n in (3, 4, 5) for at in range(max(1, len(text) - n + 1))}
            known_pieces[word] = sorted({bucket(piece) for piece in found})
    return known_pieces[word]


def stop_of(stop):
    return next((place + 1 for place, sign in enumerate("?!.,:;-–—") if sign in stop), 10 if stop.strip() else 0)


def form_of(row, at):
    text = row["texts"][at]
    before = row["stops"][at - 1] if at else ""
    first = text[:1]
    letters = 2 if first.isdigit() else 0 if not first.isupper() else 3 if len(text) > 1 and text.isupper() else 1
    place = 0 if at == 0 else 1 if any(sign in before for sign in ".!?") else 2
    return [letters * 3 + place, stop_of(row["stops"][at]), int(row["quoted"][at])]


def encoded(row):
    return {
        "words": [vocabulary.get(word, UNKNOWN) for word in row["words"]],
        "pieces": [pieces(word) for word in row["words"]],
        "forms": [form_of(row, at) for at in range(len(row["words"]))],
        "intent": INTENTS.index(row["intent"]),
        "marks": [MARKS.index(mark) for mark in row["marks"]] if row.get("marks") else None,
    }


learned = [encoded(row) for row in learned]
held = [encoded(row) for row in held]
rare = {place for word, place in vocabulary.items() if counts[word] <= 5}

# A name of one message does as well in another, and a story before one before another: so the network learns from what stands
# around names, not only from the names.
SWAPPED = [MARKS.index(mark) for mark in ("title", "event", "who", "place")]
CASED = [MARKS.index(mark) for mark in ("title", "place")]


def spans(row):
    start = 0
    for end in range(1, len(row["marks"]) + 1):
        if end == len(row["marks"]) or row["marks"][end] != row["marks"][start]:
            if row["marks"][start] != 0:
                yield row["marks"][start], start, end
            start = end


def kind_of_span(row, mark, start):
    return mark, row["forms"][start][0] // 3 if mark in CASED else 0


names = defaultdict(list)
stories = []
for row in learned:
    if not row["marks"]:
        continue
    for mark, start, end in spans(row):
        if mark in SWAPPED:
            names[kind_of_span(row, mark, start)].append({key: row[key][start:end] for key in ("words", "pieces", "forms")})
    end = next((at + 1 for at, form in enumerate(row["forms"]) if form[1] in (1, 2, 3)), 0)
    if 3 <= end < len(row["marks"]) and not any(row["marks"][:end]):
        stories.append({key: row[key][:end] for key in ("words", "pieces", "forms")})


def varied(row):
    if not row["marks"]:
        return row
    made = {key: list(row[key]) for key in ("words", "pieces", "forms", "marks")}
    if random.random() < SWAPPED_SHARE:
        for mark, start, end in reversed(list(spans(row))):
            if mark not in SWAPPED or random.random() < 0.3:
                continue
            other = random.choice(names[kind_of_span(row, mark, start)])
            forms = [list(form) for form in other["forms"]]
            forms[0][0] = forms[0][0] // 3 * 3 + row["forms"][start][0] % 3
            forms[-1][1] = row["forms"][end - 1][1]
            made["words"][start:end] = other["words"]
            made["pieces"][start:end] = other["pieces"]
            made["forms"][start:end] = forms
            made["marks"][start:end] = [mark] * len(forms)
    if len(made["marks"]) < 30 and random.random() < SWAPPED_SHARE * 0.3:
        story = random.choice(stories)
        first = [made["forms"][0][0] // 3 * 3 + 1, *made["forms"][0][1:]]
        made["forms"] = list(story["forms"]) + [first] + made["forms"][1:]
        made["words"] = list(story["words"]) + made["words"]
        made["pieces"] = list(story["pieces"]) + made["pieces"]
        made["marks"] = [0] * len(story["words"]) + made["marks"]
    return {**made, "intent": row["intent"]}


def batch_of(some, learning):
    length = max(len(row["words"]) for row in some)
    widest = max(len(piece) for row in some for piece in row["pieces"])
    words = torch.zeros(len(some), length, dtype=torch.long)
    bags = torch.zeros(len(some), length, widest, dtype=torch.long)
    forms = torch.zeros(len(some), length, 3, dtype=torch.long)
    mask = torch.zeros(len(some), length)
    marks = torch.zeros(len(some), length, dtype=torch.long)
    marked = torch.zeros(len(some))
    for at, row in enumerate(some):
        end = len(row["words"])
        known = row["words"]
        if learning:
            known = [UNKNOWN if random.random() < (0.25 if word in rare else 0.03) else word for word in known]
        words[at, :end] = torch.tensor(known)
        for place, own in enumerate(row["pieces"]):
            bags[at, place, : len(own)] = torch.tensor(own)
        forms[at, :end] = torch.tensor(row["forms"])
        mask[at, :end] = 1
        if row["marks"]:
            marks[at, :end] = torch.tensor(row["marks"])
            marked[at] = 1
    return words, bags, forms, mask, marks, marked, torch.tensor([row["intent"] for row in some])


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(len(vocabulary) + 2, EMBEDDED, padding_idx=0, sparse=True)
        self.pieces = nn.EmbeddingBag(BUCKETS + 1, EMBEDDED, mode="sum", padding_idx=0, sparse=True)
        for table in (self.words, self.pieces):
            nn.init.normal_(table.weight, std=0.1)
            table.weight.data[0] = 0
        self.letters = nn.Embedding(12, 8)
        self.stops = nn.Embedding(11, 8)
        self.quoted = nn.Embedding(2, 4)
        self.reader = nn.LSTM(EMBEDDED + 20, SIZE, bidirectional=True, batch_first=True)
        self.intent = nn.Linear(4 * SIZE, len(INTENTS))
        self.wanted = nn.Linear(len(INTENTS), HIDDEN_INTENT)
        self.middle = nn.Linear(2 * SIZE + HIDDEN_INTENT, 2 * SIZE)
        self.mark = nn.Linear(2 * SIZE, len(MARKS))
        self.steps = nn.Parameter(torch.zeros(len(MARKS), len(MARKS)))
        self.start = nn.Parameter(torch.zeros(len(MARKS)))
        self.drop = nn.Dropout(DROPPED)

    def forward(self, words, bags, forms, mask, wanted=None):
        count, length = words.shape
        x = self.words(words) + self.pieces(bags.view(count * length, -1)).view(count, length, -1)
        x = self.drop(torch.cat([x, self.letters(forms[..., 0]), self.stops(forms[..., 1]), self.quoted(forms[..., 2])], -1))
        packed = nn.utils.rnn.pack_padded_sequence(x, mask.sum(1).long(), batch_first=True, enforce_sorted=False)
        read, _ = self.reader(packed)
        read, _ = nn.utils.rnn.pad_packed_sequence(read, batch_first=True, total_length=length)
        read = self.drop(read)
        most = (read + (mask[..., None] - 1) * 1e4).max(1).values
        mean = (read * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        intent = self.intent(torch.cat([most, mean], -1))
        share = F.one_hot(wanted, len(INTENTS)).float() if wanted is not None else F.softmax(intent, -1)
        told = self.wanted(share)[:, None].expand(count, length, HIDDEN_INTENT)
        return intent, self.mark(self.drop(F.relu(self.middle(torch.cat([read, told], -1)))))

    def loss_of_marks(self, scores, marks, mask):
        """Of a linear chain (CRF): what all ways through the marks say, less what the right one says."""
        right = self.start[marks[:, 0]] + scores[:, 0].gather(1, marks[:, :1]).squeeze(1)
        ways = self.start + scores[:, 0]
        for at in range(1, scores.shape[1]):
            here = mask[:, at]
            step = self.steps[marks[:, at - 1], marks[:, at]] + scores[:, at].gather(1, marks[:, at : at + 1]).squeeze(1)
            right = right + here * step
            on = torch.logsumexp(ways[:, :, None] + self.steps, 1) + scores[:, at]
            ways = torch.where(here[:, None] > 0, on, ways)
        return torch.logsumexp(ways, 1) - right

    def best_marks(self, scores):
        ways = self.start + scores[0]
        back = []
        for score in scores[1:]:
            ways, from_ = (ways[:, None] + self.steps).max(0)
            ways = ways + score
            back.append(from_)
        mark = int(ways.argmax())
        found = [mark]
        for from_ in reversed(back):
            mark = int(from_[mark])
            found.append(mark)
        return found[::-1]


def batches(some, learning):
    places = list(range(len(some)))
    if not learning:
        places.sort(key=lambda place: len(some[place]["words"]))
        return [places[at : at + BATCH] for at in range(0, len(places), BATCH)]
    random.shuffle(places)
    made = []
    for at in range(0, len(places), BATCH * 40):
        chunk = sorted(places[at : at + BATCH * 40], key=lambda place: len(some[place]["words"]))
        made += [chunk[start : start + BATCH] for start in range(0, len(chunk), BATCH)]
    random.shuffle(made)
    return made


network = Network()
tables = [network.words.weight, network.pieces.weight]
dense = [weight for weight in network.parameters() if all(weight is not table for table in tables)]
optimizers = [torch.optim.Adam(dense, lr=RATE), torch.optim.SparseAdam(tables, lr=RATE)]
mean = {}


def measure():
    network.eval()
    intents = exact = exact_told = marked_rows = 0
    with torch.no_grad():
        for places in batches(held, False):
            some = [held[place] for place in places]
            words, bags, forms, mask, _, _, intent = batch_of(some, False)
            found, scores = network(words, bags, forms, mask)
            _, told = network(words, bags, forms, mask, intent)
            for at, row in enumerate(some):
                intents += int(found[at].argmax()) == row["intent"]
                if row["marks"]:
                    end = len(row["words"])
                    marked_rows += 1
                    exact += network.best_marks(scores[at, :end]) == row["marks"]
                    exact_told += network.best_marks(told[at, :end]) == row["marks"]
    network.train()
    return f"intent {intents / len(held):.4f} marks {exact / marked_rows:.4f} with the right intent {exact_told / marked_rows:.4f}"


def stored():
    tensors = {}
    for name, weight in network.state_dict().items():
        flat = weight.reshape(weight.shape[0], -1) if weight.dim() > 1 else weight.reshape(1, -1)
        if weight.dim() > 1 and weight.numel() > 2000:
            scale = flat.abs().max(1).values.clamp(min=1e-8) / 127
            data = (flat / scale[:, None]).round().to(torch.int8).numpy().tobytes()
            tensors[name] = {
                "shape": list(weight.shape),
                "scales": base64.b64encode(scale.float().numpy().tobytes()).decode(),
                "data": base64.b64encode(data).decode(),
            }
        else:
            tensors[name] = {"shape": list(weight.shape), "data": base64.b64encode(weight.float().numpy().tobytes()).decode()}
    return {"buckets": BUCKETS, "words": "\n".join(vocabulary), "tensors": tensors}


print(f"learns from {len(learned)}, measured with {len(held)}", flush=True)
step, last = 0, ROUNDS * math.ceil(len(learned) / BATCH)
for round_ in range(ROUNDS):
    network.train()
    begun, lost = time.time(), 0.0
    for places in batches(learned, True):
        step += 1
        pace = min(1, step / 200) * max(0.03, 0.5 * (1 + math.cos(math.pi * step / last)))
        for optimizer in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = RATE * pace
            optimizer.zero_grad()
        words, bags, forms, mask, marks, marked, intent = batch_of([varied(learned[place]) for place in places], True)
        found, scores = network(words, bags, forms, mask, intent if random.random() < 0.7 else None)
        chain = (network.loss_of_marks(scores, marks, mask) * marked).sum() / marked.sum().clamp(min=1)
        loss = F.cross_entropy(found, intent, label_smoothing=0.05) + chain / 2
        loss.backward()
        nn.utils.clip_grad_norm_(dense, 5)
        for optimizer in optimizers:
            optimizer.step()
        lost += loss.item()
        # What is kept is the mean of the weights on the way: it reads better than the last ones.
        if step % 10 == 0 and step >= 300:
            with torch.no_grad():
                for name, weight in network.state_dict().items():
                    if name in mean:
                        mean[name].mul_(0.98).add_(weight, alpha=0.02)
                    else:
                        mean[name] = weight.clone()
    line = f"round {round_ + 1} of {ROUNDS}: {time.time() - begun:.0f} s, loss {lost:.0f}"
    if mean and (held or round_ + 1 == ROUNDS):
        own = {name: weight.clone() for name, weight in network.state_dict().items()}
        network.load_state_dict(mean)
        if held:
            line += f", {measure()}"
        with open(args.weights, "w") as file:
            json.dump(stored(), file)
        network.load_state_dict(own)
    print(line, flush=True)
