// Runs alone in the peer's folder: posters by what Node.js offers, once for each line on stdin; prints seconds and peak MB.
"use strict";
const fs = require("node:fs");
const readline = require("node:readline");

function place([width, height]) {
  // A band above, the photo on the left, nine lines and the QR code on the right.
  const band = Math.round(height * 0.16);
  const photo = { left: 0, top: band, width: Math.round(width * 0.4), height: height - band };
  const side = Math.round(Math.min(width, height) * 0.22);
  const qr = { left: width - side - 16, top: height - side - 16, width: side, height: side };
  const size = Math.max(Math.round(Math.min((height - band) / 15, width / 34)), 9);
  return { band, photo, qr, size, x: photo.width + size };
}

function escape(text) {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

const PEERS = {
  async skia(given) {
    const { createCanvas, GlobalFonts, loadImage } = require("@napi-rs/canvas");
    const sharp = require("sharp");
    given.fonts.forEach((font, at) => GlobalFonts.registerFromPath(font, at ? "bold" : "regular"));
    const qr = await loadImage(given.qr);
    return async (size) => {
      const at = place(size);
      const canvas = createCanvas(...size);
      const pen = canvas.getContext("2d");
      pen.fillStyle = "#ffffff";
      pen.fillRect(0, 0, ...size);
      pen.fillStyle = "#b3001b";
      pen.fillRect(0, 0, size[0], at.band);
      pen.fillStyle = "#ffffff";
      pen.font = `${Math.round(at.band * 0.5)}px bold`;
      pen.fillText(given.head, 16, at.band * 0.7);
      pen.fillStyle = "#111111";
      pen.font = `${at.size}px regular`;
      given.lines.forEach((line, row) => pen.fillText(line, at.x, at.band + (row + 1) * at.size * 1.5));
      pen.imageSmoothingEnabled = false;
      pen.drawImage(qr, at.qr.left, at.qr.top, at.qr.width, at.qr.height);
      const photo = await sharp(given.photo).resize(at.photo.width, at.photo.height).raw().toBuffer({ resolveWithObject: true });
      return sharp(canvas.data(), { raw: { width: size[0], height: size[1], channels: 4 } })
        .composite([{ input: photo.data, raw: photo.info, left: at.photo.left, top: at.photo.top }])
        .flatten().jpeg({ quality: 85 }).toBuffer();
    };
  },

  async sharp(given) {
    const sharp = require("sharp");
    return async (size) => {
      const at = place(size);
      const lines = given.lines.map((line, row) =>
        `<text x="${at.x}" y="${at.band + (row + 1) * at.size * 1.5}" font-size="${at.size}">${escape(line)}</text>`);
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}" font-family="sans-serif">`
        + `<rect width="100%" height="${at.band}" fill="#b3001b"/><text x="16" y="${at.band * 0.7}" font-weight="bold"`
        + ` font-size="${Math.round(at.band * 0.5)}" fill="#fff">${escape(given.head)}</text>${lines.join("")}</svg>`;
      const photo = await sharp(given.photo).resize(at.photo.width, at.photo.height).raw().toBuffer({ resolveWithObject: true });
      const qr = await sharp(given.qr).resize(at.qr.width, at.qr.height, { kernel: "nearest" }).png().toBuffer();
      return sharp({ create: { width: size[0], height: size[1], channels: 3, background: "#fff" } })
        .composite([
          { input: photo.data, raw: photo.info, left: at.photo.left, top: at.photo.top },
          { input: Buffer.from(svg), left: 0, top: 0 },
          { input: qr, left: at.qr.left, top: at.qr.top },
        ])
        .jpeg({ quality: 85 }).toBuffer();
    };
  },

  async satori(given) {
    const satori = require("satori").default;
    const { Resvg } = require("@resvg/resvg-js");
    const sharp = require("sharp");
    const fonts = given.fonts.map((font, at) => ({
      name: "Noto", data: fs.readFileSync(font), weight: at ? 700 : 400, style: "normal",
    }));
    const qr = `data:image/png;base64,${fs.readFileSync(given.qr).toString("base64")}`;
    const box = (style, children) => ({ type: "div", props: { style: { display: "flex", ...style }, children } });
    return async (size) => {
      const at = place(size);
      const lines = given.lines.map((line) => box({ fontSize: at.size, height: at.size * 1.5 }, line));
      const tree = box({ width: size[0], height: size[1], flexDirection: "column", position: "relative" }, [
        box({ height: at.band, background: "#b3001b", color: "#fff", fontWeight: 700, fontSize: Math.round(at.band * 0.5), paddingLeft: 16, alignItems: "center" }, given.head),
        box({ flexDirection: "column", marginLeft: at.x, color: "#111" }, lines),
        { type: "img", props: { src: qr, width: at.qr.width, height: at.qr.height, style: { position: "absolute", left: at.qr.left, top: at.qr.top } } },
      ]);
      const svg = await satori(tree, { width: size[0], height: size[1], fonts });
      const drawn = new Resvg(svg, { font: { loadSystemFonts: false }, background: "#fff" }).render();
      const photo = await sharp(given.photo).resize(at.photo.width, at.photo.height).raw().toBuffer({ resolveWithObject: true });
      return sharp(drawn.pixels, { raw: { width: size[0], height: size[1], channels: 4 } })
        .composite([{ input: photo.data, raw: photo.info, left: at.photo.left, top: at.photo.top }])
        .flatten().jpeg({ quality: 85 }).toBuffer();
    };
  },
};

function peak() {
  return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
}

async function main() {
  let draw, given;
  for await (const line of readline.createInterface({ input: process.stdin })) {
    if (!given) {
      given = JSON.parse(line);
      draw = await PEERS[given.peer](given);
      const first = await draw(given.sizes[0]);
      if (given.keep) fs.writeFileSync(given.keep, first);
      console.log(first.length);
      continue;
    }
    const began = process.hrtime.bigint();
    for (const size of given.sizes) await draw(size);
    console.log(Number(process.hrtime.bigint() - began) / 1e9, peak());
  }
}

main();
