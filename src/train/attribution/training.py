"""Trains the networks; may be broken off at any time and goes on from its checkpoint."""
import random
import time

import torch
from torch.nn import functional

from batches import IGNORED, cue_labels, epoch, padded, readings, role_tensors
from network import likelihood, pretrained

SEED = 1
# Steps of the learning rates' rise at the beginning and of their fall to zero at the end.
WARM_UP, FALL = 60, 1200
# Word pieces hidden from the encoder, so that it learns from the others.
HIDDEN_PIECES = 0.05
# Of the losses; the likelihood of a whole sequence is a sum over its words.
CUE_WEIGHT, CHAIN_WEIGHT, SURE_WEIGHT = 2.0, 0.02, 0.2
AVERAGE_EVERY, AVERAGE_KEEPS = 5, 0.985
SECONDS_BETWEEN_CHECKPOINTS = 300
STEPS_BETWEEN_LINES = 25
THREADS = 2


class Training:
    def __init__(self, articles, vocabulary, base, out, steps):
        torch.set_num_threads(THREADS)
        torch.manual_seed(SEED)
        self.articles, self.vocabulary, self.out, self.steps = articles, vocabulary, out, steps
        self.chance = random.Random(SEED)
        self.network = pretrained(base)
        for module in self.network.frozen():
            module.requires_grad_(False)
        self.trained = [it for it in self.network.parameters() if it.requires_grad]
        self.average = [it.detach().clone() for it in self.trained]
        self.optimiser, self.rates = self.make_optimiser()
        self.step = self.epoch = self.batch = 0

    def make_optimiser(self):
        """Heads learn fast, what was trained before slowly."""
        network = self.network
        encoder = [it for layer in network.layers[1:] for it in layer.parameters()]
        roles = list(network.role_layer.parameters())
        old = {id(it) for it in encoder + roles}
        heads = [it for it in self.trained if id(it) not in old]
        rates = [1e-4, 2e-4, 1e-3]
        groups = [{"params": them, "lr": rate}
                  for them, rate in zip((encoder, roles, heads), rates)]
        return torch.optim.AdamW(groups, betas=(0.9, 0.98), foreach=True), rates

    def checkpoint(self):
        return self.out / "checkpoint.pt"

    def save(self):
        """All that going on needs. Written beside and moved, so that a stop leaves the last one."""
        fresh = self.out / "checkpoint.new"
        torch.save({
            "steps": self.steps, "step": self.step, "epoch": self.epoch, "batch": self.batch,
            "network": self.network.state_dict(), "average": self.average,
            "optimiser": self.optimiser.state_dict(), "torch": torch.get_rng_state(),
            "chance": self.chance.getstate()}, fresh)
        fresh.replace(self.checkpoint())

    def resume(self):
        """Goes on from a checkpoint, if there is one."""
        if not self.checkpoint().exists():
            return
        saved = torch.load(self.checkpoint())
        if saved["steps"] != self.steps and saved["step"] > min(saved["steps"], self.steps) - FALL:
            raise ValueError(f"{self.checkpoint()} is of a training of {saved['steps']} steps, "
                             f"not of {self.steps}, and near its end. Give another folder.")
        self.step, self.epoch, self.batch = saved["step"], saved["epoch"], saved["batch"]
        self.network.load_state_dict(saved["network"])
        self.average = saved["average"]
        self.optimiser.load_state_dict(saved["optimiser"])
        torch.set_rng_state(saved["torch"])
        self.chance.setstate(saved["chance"])
        print(f"goes on after step {self.step}", flush=True)

    def average_network(self):
        """The network with the averaged weights."""
        with torch.no_grad():
            for parameter, mean in zip(self.trained, self.average):
                parameter.copy_(mean)
        return self.network.eval()

    def run(self, until):
        """Trains up to a step."""
        self.resume()
        self.network.train()
        progress = Progress(self.step, self.steps)
        saved = time.monotonic()
        while self.step < until:
            batches = list(epoch(self.articles, self.epoch, SEED, self.vocabulary))
            for batch in batches[self.batch:]:
                self.set_rate()
                progress.add(self.learn(batch), sum(it.size() for it in batch))
                self.step += 1
                self.batch += 1
                if self.step % AVERAGE_EVERY == 0:
                    self.update_average()
                if self.step % STEPS_BETWEEN_LINES == 0:
                    progress.tell(self.step, self.epoch)
                if time.monotonic() - saved > SECONDS_BETWEEN_CHECKPOINTS:
                    self.save()
                    saved = time.monotonic()
                if self.step == until:
                    break
            if self.batch == len(batches):
                self.epoch, self.batch = self.epoch + 1, 0
        self.save()

    def set_rate(self):
        """Level but for the beginning and the end, so that until the fall begins nothing depends on
        the length of the training: it may still be changed."""
        share = min((self.step + 1) / WARM_UP, 1, (self.steps - self.step) / FALL)
        for group, rate in zip(self.optimiser.param_groups, self.rates):
            group["lr"] = rate * share

    def update_average(self):
        """Early weights, which are far off, are forgotten sooner."""
        number = self.step // AVERAGE_EVERY
        keeps = min(AVERAGE_KEEPS, number / (number + 10))
        torch._foreach_mul_(self.average, keeps)
        torch._foreach_add_(self.average, [it.detach() for it in self.trained], alpha=1 - keeps)

    def learn(self, batch):
        """One step; the losses of cues, roles, sequences and of what is a cue."""
        with torch.autocast("cpu", dtype=torch.bfloat16):
            losses = self.losses(batch)
        weighted = [it * weight for it, weight in zip(
            losses, (CUE_WEIGHT, 1.0, CHAIN_WEIGHT, SURE_WEIGHT))]
        self.optimiser.zero_grad(set_to_none=True)
        sum(weighted).backward()
        torch.nn.utils.clip_grad_norm_(self.trained, 1.0)
        self.optimiser.step()
        return [it.item() for it in losses]

    def losses(self, batch):
        ids = padded([it.ids for it in batch], 0)
        mask = padded([[1] * it.size() for it in batch], 0)
        hidden = (torch.rand(ids.shape) < HIDDEN_PIECES) & (ids != self.vocabulary.separator)
        hidden[:, 0] = False
        states, _ = self.network.encode(
            ids.masked_fill(hidden, self.vocabulary.masked), mask,
            padded([it.features for it in batch], 0))
        cues = self.network.cues(states).float()
        found = torch.softmax(cues.detach(), -1).tolist()
        cue_loss = functional.cross_entropy(
            cues.flatten(0, 1), cue_labels(batch).flatten(), ignore_index=IGNORED)
        read = readings(batch, found, self.chance)
        return [cue_loss, *self.role_losses(states, mask, role_tensors(batch, read))] if read else [
            cue_loss]

    def role_losses(self, states, mask, rows):
        roles, bounds, sure = self.network.roles(
            states.index_select(0, rows.rows), mask[rows.rows], rows.marks, rows.places)
        sure_loss = functional.binary_cross_entropy_with_logits(sure.float(), rows.true.float())

        def of_words(x):
            """The rows of true cues, word by word."""
            at = rows.words[:, :, None].expand(-1, -1, x.shape[2])
            return x.float().gather(1, at)[rows.true]

        roles = torch.log_softmax(of_words(roles), -1)
        labels, counts = rows.labels[rows.true], rows.counts[rows.true]
        counted = torch.arange(labels.shape[1])[None, :] < counts[:, None]
        role_loss = functional.nll_loss(roles[counted], labels[counted])
        chain_loss = -likelihood(roles, of_words(bounds), labels, counts).mean()
        return [role_loss, chain_loss, sure_loss]


class Progress:
    """Tells the mean losses since the last line, the speed, and the time still needed."""

    def __init__(self, step, steps):
        self.first, self.steps = step, steps
        self.began = time.monotonic()
        self.losses, self.pieces = [], 0

    def add(self, losses, pieces):
        self.losses.append(losses)
        self.pieces += pieces

    def tell(self, step, number):
        seconds = time.monotonic() - self.began
        names = ("cue", "role", "chain", "sure")
        means = " ".join(f"{name} {sum(them) / len(them):.4f}" for name, them in zip(
            names, zip(*(it for it in self.losses if len(it) == len(names)))))
        left = seconds / (step - self.first) * (self.steps - step) / 60
        print(f"step {step} of {self.steps}, epoch {number + 1}: {means}; "
              f"{self.pieces / seconds:.0f} pieces/s, {left:.0f} minutes left", flush=True)
        self.losses = []
