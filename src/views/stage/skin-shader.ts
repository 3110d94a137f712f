/**
 * The clay skin. Colour is data: the value of a vertex is looked up and blended from its four regions (an index must
 * not be interpolated, so this happens per vertex), its colour is taken from the scale per pixel, and light moves
 * lightness alone, by at most LIGHT_RANGE in OKLab, so that shading never reads as a value: the rim that keeps a dark
 * figure from sinking into a dark stage too. That rim is also the one place that is tinted; it lies on the silhouette.
 */
import { BONE_SHADER } from './bone-texels'
import { MAX_STOPS } from './scales'
import { REFERRED } from './shown'

/** Steps of a value to the width of its domain: a hundred times finer than a colour shows. */
export const VALUE_STEPS = 24_000

/** Furthest that light moves a colour, OKLab L, either way. */
export const LIGHT_RANGE = 0.12

export const SKIN_VERTEX_SHADER = /* glsl */ `
precision highp float;
precision highp int;
uniform mat4 modelMatrix, viewMatrix, projectionMatrix;
uniform highp isampler2D bodyValues; // one row per body, one texel per region: steps from the middle of the domain
uniform sampler2D marks;      // likewise: share of the pain that comes from elsewhere; 1 where it is of a muscle under others
uniform sampler2D ownMarks;   // what a person drew: 255 where it is marked and how strongly, 255 where deep
uniform int body;
uniform vec2 domain;          // values of the first and the last stop
${BONE_SHADER}
uniform vec2 marked;          // regions outlined: selected, pointed at; -1 none
uniform vec4 bends[2];        // how far joints are bent, left and right: arm, elbow, hip, knee

in vec3 position;
in vec4 normal, occlusion, region, regionShare, bone, boneShare, liftNormal;
in vec3 lift;

out vec3 vNormal, vWorld, vSkin, vRest;
out float vValue, vOpen;
out vec2 vMark, vPain;
out vec3 vOwn; // share that is marked, its strength, its share that is deep

void main() {
  vValue = 0.;
  vPain = vec2(0.);
  vMark = vec2(0.);
  vOwn = vec3(0.);
  for (int slot = 0; slot < 4; slot++) {
    float share = regionShare[slot];
    if (share == 0.) continue;
    ivec2 at = ivec2(int(region[slot] + .5), body);
    vValue += share * (.5 * (domain.x + domain.y) + (domain.y - domain.x) / ${VALUE_STEPS}. * float(texelFetch(bodyValues, at, 0).r));
    vPain += share * texelFetch(marks, at, 0).rg;
    vec2 own = texelFetch(ownMarks, ivec2(at.x, 0), 0).rg;
    vOwn += share * vec3(step(.01, own.r), own);
    vMark += share * vec2(equal(vec2(floor(region[slot] + .5)), marked));
  }
  vec4 bent = position.x > 0. ? bends[0] : bends[1];
  float raised = bent[int(occlusion.a * 255. + .5)];
  raised *= raised * (3. - 2. * raised);
  // The shading of the two sides meets in the middle.
  bent = mix(bends[1], bends[0], smoothstep(-.03, .03, position.x));
  vOpen = occlusion.r + bent.x * (occlusion.g - occlusion.r) + bent.z * (occlusion.b - occlusion.r);
  vSkin = position;
  vRest = normal.xyz;

  vec4 x = vec4(0.), y = vec4(0.), z = vec4(0.);
  for (int slot = 0; slot < 4; slot++) {
    if (boneShare[slot] > 0.) addBone(int(bone[slot] + .5), boneShare[slot], x, y, z);
  }
  vec4 p = vec4(position + raised * lift, 1.);
  vec3 n = normal.xyz + raised * liftNormal.xyz;
  vec4 world = modelMatrix * vec4(dot(x, p), dot(y, p), dot(z, p), 1.);
  vNormal = mat3(modelMatrix) * vec3(dot(x.xyz, n), dot(y.xyz, n), dot(z.xyz, n));
  vWorld = world.xyz;
  gl_Position = projectionMatrix * viewMatrix * world;
}`

export const SKIN_FRAGMENT_SHADER = /* glsl */ `
precision highp float;
precision highp int;
uniform vec3 cameraPosition;
uniform vec3 stops[${MAX_STOPS}]; // OKLab
uniform int stopCount;
uniform vec2 domain;              // values of the first and the last stop
uniform vec3 contours;            // values of the solid lines
uniform bool diverging, dark, glass, drawing;
uniform vec3 lineColour, haloColour; // linear sRGB
uniform float pixelRatio;
uniform float dash;                  // length of a dash and its gap, m
uniform vec2 dots;                   // from dot to dot, m, and a pixel in that measure

in vec3 vNormal, vWorld, vSkin, vRest;
in float vValue, vOpen;
in vec2 vMark, vPain;
in vec3 vOwn;
out vec4 colour;

const vec3 KEY = vec3(-.4204, .6206, .6607);
const vec3 RIM = vec3(.5558, .5558, -.6182);
const float HALF_LINE = .55; // px
const float RANGE = ${LIGHT_RANGE.toFixed(3)};

vec3 scaleColour(float value) {
  float at = clamp((value - domain.x) / (domain.y - domain.x), 0., 1.) * float(stopCount - 1);
  int below = min(int(at), stopCount - 2);
  return mix(stops[below], stops[below + 1], at - float(below));
}

vec3 linearOf(vec3 lab) {
  float l = lab.x + .3963377774 * lab.y + .2158037573 * lab.z;
  float m = lab.x - .1055613458 * lab.y - .0638541728 * lab.z;
  float s = lab.x - .0894841775 * lab.y - 1.291485548 * lab.z;
  l = l * l * l; m = m * m * m; s = s * s * s;
  return vec3(
    4.0767416621 * l - 3.3077115913 * m + .2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - .3413193965 * s,
    -.0041960863 * l - .7034186147 * m + 1.707614701 * s);
}

vec3 encoded(vec3 c) {
  c = clamp(c, 0., 1.);
  return mix(12.92 * c, 1.055 * pow(c, vec3(1. / 2.4)) - .055, step(.0031308, c));
}

// A line where v passes level, width px wide, and none on flat ground.
float line(float v, float level, float width, float flatness) {
  float slope = fwidth(v);
  return (1. - smoothstep(width - .5, width + .5, abs(v - level) / max(slope, 1e-6))) * smoothstep(.3 * flatness, flatness, slope);
}

// How far from the middle of its dot a place on the skin is, in steps from dot to dot. The dots lie in the plane of two of the
// resting body's axes, the one the skin there faces most: they turn and lift with it.
vec2 onSkin() {
  vec3 a = abs(vRest);
  return (a.z >= a.x && a.z >= a.y ? vSkin.xy : a.x >= a.y ? vSkin.zy : vSkin.xz) / dots.x;
}

float awayFromDot() {
  vec2 p = onSkin();
  p.x += .5 * mod(floor(p.y), 2.);
  return length(fract(p) - .5);
}

// Where a person drew, in ink: a lattice where they hurt deep, a zigzag where on the skin; the stronger, the wider its lines. 0 none, 1 a line.
float ownInk() {
  float strength = vOwn.g / max(vOwn.r, .01);
  vec2 p = .45 * onSkin();
  float away = vOwn.b > .5 * vOwn.r
    ? min(abs(fract(p.x + p.y) - .5), abs(fract(p.x - p.y) - .5))
    : abs(fract(p.y + .5 * abs(2. * fract(p.x) - 1.)) - .5);
  float width = .05 + .24 * strength;
  return (1. - smoothstep(width - .5 * dots.y, width + .5 * dots.y, away)) * step(.5, vOwn.r);
}

void main() {
  vec3 n = normalize(vNormal);
  vec3 eye = normalize(cameraPosition - vWorld);
  float facing = clamp(dot(n, eye), 0., 1.);

  // Light: a wrapped key, the sky, and what the body shuts out of itself. 0 = the colour of the scale.
  float key = clamp(dot(n, KEY) * .55 + .45, 0., 1.);
  float open = smoothstep(.12, .95, clamp(vOpen, 0., 1.));
  float light = 1.55 * (.70 * key * key + .30 * (.5 + .5 * n.y) - .56);
  light -= .80 * (1. - open);
  if (!dark) light -= 1.1 * pow(1. - facing, 3.);
  light = light / sqrt(1. + light * light); // never past +-1
  vec3 lab = scaleColour(vValue);
  lab.x += RANGE * light * (light > 0. ? (dark ? .35 : .75) : 1.);
  if (dark) {
    float rim = pow(1. - facing, 2.6) * clamp(.5 + .6 * dot(n, RIM), 0., 1.) * open;
    lab.x += min(.24 * rim, RANGE * (1. - .35 * max(light, 0.)));
    lab.yz = mix(lab.yz, vec2(-.008, -.020), .35 * rim);
  }
  vec3 c = clamp(linearOf(lab), 0., 1.);

  // Contours: solid towards the end that matters, dashed towards the other of a diverging scale; the dashes run along the line's main axis.
  float px = pixelRatio;
  float flatness = .0006 * abs(domain.y - domain.x) / pixelRatio;
  vec3 across = normalize(dFdx(vSkin) * dFdy(vValue) - dFdy(vSkin) * dFdx(vValue) + 1e-9);
  vec3 a = abs(across);
  float along = a.x > a.y && a.x > a.z ? vSkin.x : a.y > a.z ? vSkin.y : vSkin.z;
  float dashed = smoothstep(-.15, .15, sin(along * 6.2832 / dash));
  float ink = 0.;
  for (int i = 0; i < 3; i++) {
    ink = max(ink, line(vValue, contours[i], HALF_LINE * px, flatness));
    if (diverging) ink = max(ink, dashed * line(vValue, -contours[i], HALF_LINE * px, flatness));
  }
  c = mix(c, lineColour, .55 * ink * smoothstep(.10, .35, facing));

  // Dots where most of the pain is referred: dark with a light edge, so that they show on any colour; in the dark the other way round.
  float shown = step(${REFERRED.toFixed(3)}, vPain.r) * smoothstep(.10, .35, facing);
  float away = awayFromDot();
  c = mix(c, dark ? lineColour : haloColour, .8 * shown * (1. - smoothstep(.34 - dots.y, .34 + dots.y, away)));
  c = mix(c, dark ? haloColour : lineColour, .9 * shown * (1. - smoothstep(.22 - dots.y, .22 + dots.y, away)));

  // Rings round the same places where a muscle under others hurts: a dot in a ring is both.
  float ringed = step(.5, vPain.g) * smoothstep(.10, .35, facing);
  float offRing = abs(away - .38);
  c = mix(c, dark ? lineColour : haloColour, .7 * ringed * (1. - smoothstep(.11 - dots.y, .11 + dots.y, offRing)));
  c = mix(c, dark ? haloColour : lineColour, .9 * ringed * (1. - smoothstep(.055 - dots.y, .055 + dots.y, offRing)));

  if (drawing) {
    c = mix(c, vec3(.011, .008, .006), .88 * ownInk() * smoothstep(.05, .3, facing));
    c = mix(c, vec3(.011, .008, .006), line(vOwn.r, .5, .7 * px, .002));
  }

  // The outline of a region that is asked about, with a light edge so that it shows on any colour.
  c = mix(c, haloColour, .85 * line(vMark.x, .5, 2.2 * px, .002));
  c = mix(c, lineColour, line(vMark.x, .5, 1. * px, .002));
  c = mix(c, lineColour, .7 * line(vMark.y, .5, .8 * px, .002));
  float solid = 1.;
  if (glass) {
    // An outline without the colours of a scale, which would be false through glass; what is asked about stays marked.
    float marks = max(line(vMark.x, .5, 2.2 * px, .002), line(vMark.y, .5, .8 * px, .002));
    c = mix(dark ? vec3(.49, .58, .73) : vec3(.21, .24, .29), c, marks);
    solid = clamp((dark ? .05 : .06) + (dark ? .72 : .62) * pow(1. - facing, 1.9) + .8 * marks, 0., .95);
  }
  colour = vec4(encoded(c), solid);
}`

/** A soft patch of shade under the feet. */
export const SHADE_VERTEX_SHADER = /* glsl */ `
precision highp float;
uniform mat4 modelViewMatrix, projectionMatrix;
in vec3 position;
in vec2 uv;
out vec2 vAt;
void main() {
  vAt = 2. * uv - 1.;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.);
}`

export const SHADE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;
uniform float strength;
in vec2 vAt;
out vec4 colour;
void main() {
  colour = vec4(vec3(0.), strength * pow(clamp(1. - length(vAt), 0., 1.), 1.8));
}`
