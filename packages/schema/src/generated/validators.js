// Generated from schemas/src by scripts/gen/validators.mjs. Do not edit.
const validateActionPlan = validate52;
const func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp('[ "<>]', "u"), pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:", "u"), func64 = codePoints;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate56.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern3.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 3) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern4.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern5 = new RegExp("[^0-9.]", "u"), pattern6 = new RegExp("^1[.][0-9]", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate58.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern5.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 3) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern6.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^1[.][0-9]" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern7 = new RegExp("[^A-Za-z0-9._:/-]", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate60.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern8 = new RegExp("[^A-Za-z0-9_-]", "u"), pattern9 = new RegExp("^sha256-", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate62.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern8.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 50) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 50) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (!pattern9.test(data)) {
      const err5 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256-" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern10 = new RegExp("[^0-9TZ:.+-]", "u"), pattern11 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate65.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern10.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 17) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 17 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern11.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at !== void 0 && func0.call(data, "at") && (validate65(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate65.errors), errors = vErrors.length)), data.action !== void 0 && func0.call(data, "action") && (validate60(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.tool !== void 0 && func0.call(data, "tool")) {
      let data2 = data.tool;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err0 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.toolVersion !== void 0 && func0.call(data, "toolVersion")) {
      let data3 = data.toolVersion;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err2 = { instancePath: instancePath + "/toolVersion", schemaPath: "#/properties/toolVersion/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/toolVersion", schemaPath: "#/properties/toolVersion/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by") && (validate68(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.from !== void 0 && func0.call(data, "from")) {
      let data5 = data.from;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate62(data5[i0], { instancePath: instancePath + "/from/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: { at: !0, action: !0, tool: !0, toolVersion: !0, by: !0, from: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specVersion === void 0 || !func0.call(data, "specVersion")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specVersion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.$schema !== void 0 && func0.call(data, "$schema") && (validate56(data.$schema, { instancePath: instancePath + "/$schema", parentData: data, parentDataProperty: "$schema", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.specVersion !== void 0 && func0.call(data, "specVersion") && (validate58(data.specVersion, { instancePath: instancePath + "/specVersion", parentData: data, parentDataProperty: "specVersion", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate58.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && (validate60(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.digest !== void 0 && func0.call(data, "digest") && (validate62(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length)), data.provenance !== void 0 && func0.call(data, "provenance")) {
      let data4 = data.provenance;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate64(data4[i0], { instancePath: instancePath + "/provenance/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate64.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.mustUnderstand !== void 0 && func0.call(data, "mustUnderstand")) {
      let data6 = data.mustUnderstand;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate56(data6[i1], { instancePath: instancePath + "/mustUnderstand/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/mustUnderstand", schemaPath: "#/properties/mustUnderstand/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      let data8 = data.extensions;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8))
        for (const key0 of Object.keys(data8)) {
          const _errs13 = errors;
          validate56(key0, { instancePath: instancePath + "/extensions", parentData: data8, parentDataProperty: "extensions", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length);
          var valid5 = _errs13 === errors;
          if (!valid5) {
            const err5 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      else {
        const err6 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const pattern12 = new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 45) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 45) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern12.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern13 = new RegExp("[^a-z0-9-]", "u"), pattern14 = new RegExp("^e-", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate78.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern13.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 28) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 28 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 28) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 28 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (!pattern14.test(data)) {
      const err5 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^e-" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  return validate85.errors = null, !0;
}
validate85.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.target === void 0 || !func0.call(data, "target")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.by === void 0 || !func0.call(data, "by")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.value === void 0 || !func0.call(data, "value")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate78(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length)), data.target !== void 0 && func0.call(data, "target") && (validate80(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate80.errors), errors = vErrors.length)), data.by !== void 0 && func0.call(data, "by") && (validate68(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.via !== void 0 && func0.call(data, "via") && (validate68(data.via, { instancePath: instancePath + "/via", parentData: data, parentDataProperty: "via", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.at !== void 0 && func0.call(data, "at") && (validate65(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate65.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate85(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate85.errors), errors = vErrors.length)), data.replaces !== void 0 && func0.call(data, "replaces")) {
      let data6 = data.replaces;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate78(data6[i0], { instancePath: instancePath + "/replaces/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/replaces", schemaPath: "#/properties/replaces/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.basis !== void 0 && func0.call(data, "basis")) {
      let data8 = data.basis;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate78(data8[i1], { instancePath: instancePath + "/basis/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      let data10 = data.reason;
      if (typeof data10 == "string") {
        if (func64(data10) < 1) {
          const err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { id: !0, target: !0, by: !0, via: !0, at: !0, value: !0, replaces: !0, basis: !0, reason: !0 }, dynamicProps: !1, dynamicItems: !1 };
const pattern15 = new RegExp("[^0-9A-Za-z.+-]", "u"), pattern16 = new RegExp("^[0-9]{1,9}[.][0-9]{1,9}[.][0-9]{1,9}", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate95.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern15.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 5) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 5 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern16.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,9}[.][0-9]{1,9}[.][0-9]{1,9}" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0 || !func0.call(data, "content")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { props: { id: !0, version: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.digest === void 0 || !func0.call(data, "digest")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.template === void 0 || !func0.call(data, "template")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.digest !== void 0 && func0.call(data, "digest") && (validate62(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate92(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate92.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: { digest: !0, template: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate68(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name")) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { props: { id: !0, name: !0, given: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema40 = { type: "object", properties: { title: { $ref: "#/$defs/languageMap" }, status: { $ref: "#/$defs/code" }, period: { type: "string", minLength: 1 }, group: { $ref: "#/$defs/languageMap" }, regions: { type: "array", items: { $ref: "#/$defs/tick" } }, municipalities: { type: "array", items: { $ref: "#/$defs/labelledTick" } }, authority: { $ref: "#/$defs/codeReference" }, languages: { type: "array", items: { $ref: "#/$defs/tick" } }, private: { $ref: "#/$defs/member" }, template: { $ref: "#/$defs/templateReference" }, contributors: { type: "array", items: { $ref: "#/$defs/contributor" } }, organisations: { type: "array", items: { $ref: "#/$defs/organisation" } }, comments: { type: "array", items: { $ref: "#/$defs/comment" } }, rounds: { $ref: "#/$defs/member" }, approvals: { $ref: "#/$defs/member" }, own: { type: "array", items: { $ref: "#/$defs/ownAnswers" } }, open: { type: "array", items: { $ref: "#/$defs/openItem" } } }, additionalProperties: { $ref: "#/$defs/member" } }, schema41 = { type: ["string", "integer", "boolean", "array", "object"], minLength: 1, minItems: 1, items: { $ref: "#/$defs/listMember" }, additionalProperties: { $ref: "#/$defs/member" } }, schema42 = { type: ["string", "integer", "boolean", "array", "object"], minLength: 1, minItems: 1, items: { $ref: "#/$defs/listMember" }, required: ["id"], properties: { id: { $ref: "#/$defs/rowId" }, position: { $ref: "#/$defs/position" }, in: { type: "string", minLength: 1 }, hidden: { type: "boolean" }, label: { $ref: "#/$defs/languageMap" }, from: { type: "array", items: { $ref: "#/$defs/tick" } } }, additionalProperties: { $ref: "#/$defs/member" } }, wrapper0 = { validate: validate108 }, wrapper1 = { validate: validate107 };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate109.errors = vErrors, errors === 0;
}
validate109.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern17 = new RegExp("[^0-9a-z]", "u");
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate111.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern18 = new RegExp("[^A-Za-z0-9-]|^[a-z]{4}|^[a-z]{2,3}[A-Z0-9]|--|[A-Za-z0-9]{9}", "u"), pattern19 = new RegExp("^[a-z][a-z]", "u");
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
validate113.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || wrapper1.validate(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, wrapper1.validate.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema42.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func64(data) < 1) {
    const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      wrapper0.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, wrapper0.validate.errors), errors = vErrors.length);
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "in" || key0 === "hidden" || key0 === "label" || key0 === "from" || wrapper1.validate(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, wrapper1.validate.errors), errors = vErrors.length);
    if (data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data4 = data.in;
      if (typeof data4 == "string") {
        if (func64(data4) < 1) {
          const err4 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.hidden !== void 0 && func0.call(data, "hidden") && typeof data.hidden != "boolean") {
      const err6 = { instancePath: instancePath + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.from !== void 0 && func0.call(data, "from")) {
      let data7 = data.from;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate115(data7[i1], { instancePath: instancePath + "/from/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  }
  return validate108.errors = vErrors, errors === 0;
}
validate108.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema41.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func64(data) < 1) {
    const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate108(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate108.errors), errors = vErrors.length);
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    for (const key0 of Object.keys(data))
      wrapper1.validate(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, wrapper1.validate.errors), errors = vErrors.length);
  return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "label" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate131.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list === void 0 || !func0.call(data, "list")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.code === void 0 || !func0.call(data, "code")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.list !== void 0 && func0.call(data, "list") && (validate56(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.code !== void 0 && func0.call(data, "code") && (validate60(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate131.errors = vErrors, errors === 0;
}
validate131.evaluated = { props: { list: !0, code: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uri === void 0 || !func0.call(data, "uri")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.uri !== void 0 && func0.call(data, "uri") && (validate56(data.uri, { instancePath: instancePath + "/uri", parentData: data, parentDataProperty: "uri", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length)), data.digest !== void 0 && func0.call(data, "digest") && (validate62(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate137.errors = vErrors, errors === 0;
}
validate137.evaluated = { props: { uri: !0, version: !0, digest: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "organisation" || key0 === "role" || key0 === "language" || key0 === "invited" || key0 === "asked" || key0 === "sector" || key0 === "sameAs" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.id !== void 0 && func0.call(data, "id") && (validate68(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.organisation !== void 0 && func0.call(data, "organisation") && (validate109(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.role !== void 0 && func0.call(data, "role") && (validate60(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.language !== void 0 && func0.call(data, "language") && (validate107(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.invited !== void 0 && func0.call(data, "invited") && (validate107(data.invited, { instancePath: instancePath + "/invited", parentData: data, parentDataProperty: "invited", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.asked !== void 0 && func0.call(data, "asked") && (validate107(data.asked, { instancePath: instancePath + "/asked", parentData: data, parentDataProperty: "asked", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.sector !== void 0 && func0.call(data, "sector") && (validate107(data.sector, { instancePath: instancePath + "/sector", parentData: data, parentDataProperty: "sector", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.sameAs !== void 0 && func0.call(data, "sameAs")) {
      let data8 = data.sameAs;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data8[i0], { instancePath: instancePath + "/sameAs/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/sameAs", schemaPath: "#/properties/sameAs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate142.errors = vErrors, errors === 0;
}
validate142.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "name" || key0 === "type" || key0 === "sector" || key0 === "sameAs" || key0 === "notSameAs" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate113(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate60(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.sector !== void 0 && func0.call(data, "sector") && (validate107(data.sector, { instancePath: instancePath + "/sector", parentData: data, parentDataProperty: "sector", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.sameAs !== void 0 && func0.call(data, "sameAs") && (validate107(data.sameAs, { instancePath: instancePath + "/sameAs", parentData: data, parentDataProperty: "sameAs", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.notSameAs !== void 0 && func0.call(data, "notSameAs") && (validate107(data.notSameAs, { instancePath: instancePath + "/notSameAs", parentData: data, parentDataProperty: "notSameAs", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate153.errors = vErrors, errors === 0;
}
validate153.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "about" || key0 === "text" || key0 === "settled" || key0 === "round" || key0 === "to" || key0 === "outcome" || key0 === "insteadOf" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.about !== void 0 && func0.call(data, "about") && (validate80(data.about, { instancePath: instancePath + "/about", parentData: data, parentDataProperty: "about", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate80.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.settled !== void 0 && func0.call(data, "settled") && typeof data.settled != "boolean") {
      const err1 = { instancePath: instancePath + "/settled", schemaPath: "#/properties/settled/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.round !== void 0 && func0.call(data, "round") && (validate107(data.round, { instancePath: instancePath + "/round", parentData: data, parentDataProperty: "round", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.to !== void 0 && func0.call(data, "to") && (validate107(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.outcome !== void 0 && func0.call(data, "outcome") && (validate107(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.insteadOf !== void 0 && func0.call(data, "insteadOf") && (validate107(data.insteadOf, { instancePath: instancePath + "/insteadOf", parentData: data, parentDataProperty: "insteadOf", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate163.errors = vErrors, errors === 0;
}
validate163.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0 || !func0.call(data, "by")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 !== "by" && (validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length));
    data.by !== void 0 && func0.call(data, "by") && (validate68(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate175.errors = vErrors, errors === 0;
}
validate175.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entry === void 0 || !func0.call(data, "entry")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entry" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.value === void 0 || !func0.call(data, "value")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.entry !== void 0 && func0.call(data, "entry")) {
      let data0 = data.entry;
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err2 = { instancePath: instancePath + "/entry", schemaPath: "#/properties/entry/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/entry", schemaPath: "#/properties/entry/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.value !== void 0 && func0.call(data, "value") && (validate85(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate85.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate183.errors = vErrors, errors === 0;
}
validate183.evaluated = { props: { entry: !0, value: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target === void 0 || !func0.call(data, "target")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.why === void 0 || !func0.call(data, "why")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.values === void 0 || !func0.call(data, "values")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.target !== void 0 && func0.call(data, "target") && (validate80(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate80.errors), errors = vErrors.length)), data.by !== void 0 && func0.call(data, "by") && (validate68(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.why !== void 0 && func0.call(data, "why") && (validate60(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.values !== void 0 && func0.call(data, "values")) {
      let data3 = data.values;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate183(data3[i0], { instancePath: instancePath + "/values/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate183.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate179.errors = vErrors, errors === 0;
}
validate179.evaluated = { props: { target: !0, by: !0, why: !0, values: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate137(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate137.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data14 = data.contributors;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate142(data14[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate142.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data16 = data.organisations;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate153(data16[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data16, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate153.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data18 = data.comments;
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate163(data18[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data18, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate163.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data22 = data.own;
      if (Array.isArray(data22)) {
        const len6 = data22.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate175(data22[i6], { instancePath: instancePath + "/own/" + i6, parentData: data22, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate175.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data24 = data.open;
      if (Array.isArray(data24)) {
        const len7 = data24.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate179(data24[i7], { instancePath: instancePath + "/open/" + i7, parentData: data24, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate179.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate188.errors = vErrors, errors === 0;
}
validate188.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
validate192.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate194.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate194.errors = vErrors, errors === 0;
}
validate194.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate191.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate192(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate192.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate194(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate194.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate188(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate191.errors = vErrors, errors === 0;
}
validate191.evaluated = { props: { id: !0, position: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate203.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0 || !func0.call(data, "document")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.row === void 0 || !func0.call(data, "row")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "row" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.document !== void 0 && func0.call(data, "document") && (validate75(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.row !== void 0 && func0.call(data, "row")) {
      let data1 = data.row;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err2 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate203.errors = vErrors, errors === 0;
}
validate203.evaluated = { props: { document: !0, row: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate199.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate192(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate192.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate194(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate194.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate188(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.origin !== void 0 && func0.call(data, "origin") && (validate203(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate203.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate199.errors = vErrors, errors === 0;
}
validate199.evaluated = { props: { id: !0, position: !0, text: !0, origin: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate209.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate192(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate192.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate194(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate194.errors), errors = vErrors.length)), data.stand !== void 0 && func0.call(data, "stand") && (validate188(data.stand, { instancePath: instancePath + "/stand", parentData: data, parentDataProperty: "stand", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.none !== void 0 && func0.call(data, "none") && typeof data.none != "boolean") {
      const err1 = { instancePath: instancePath + "/none", schemaPath: "#/properties/none/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate209.errors = vErrors, errors === 0;
}
validate209.evaluated = { props: { id: !0, position: !0, stand: !0, none: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate214.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate192(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate192.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate194(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate194.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate188(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate188(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate214.errors = vErrors, errors === 0;
}
validate214.evaluated = { props: { id: !0, position: !0, title: !0, note: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate225.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate225.errors = vErrors, errors === 0;
}
validate225.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate228.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "label" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate228.errors = vErrors, errors === 0;
}
validate228.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate234.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate234.errors = vErrors, errors === 0;
}
validate234.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate240.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate192(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate192.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate194(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate194.errors), errors = vErrors.length)), data.sort !== void 0 && func0.call(data, "sort") && (validate225(data.sort, { instancePath: instancePath + "/sort", parentData: data, parentDataProperty: "sort", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate225.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate188(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data4 = data.link;
      if (typeof data4 == "string") {
        if (func64(data4) < 1) {
          const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate240.errors = vErrors, errors === 0;
}
validate240.evaluated = { props: { id: !0, position: !0, sort: !0, text: !0, link: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate220.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate192(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate192.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate194(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate194.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.state !== void 0 && func0.call(data, "state") && (validate188(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.opportunities !== void 0 && func0.call(data, "opportunities") && (validate188(data.opportunities, { instancePath: instancePath + "/opportunities", parentData: data, parentDataProperty: "opportunities", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.level !== void 0 && func0.call(data, "level") && (validate225(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate225.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate225(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate225.errors), errors = vErrors.length)), data.targetGroups !== void 0 && func0.call(data, "targetGroups")) {
      let data7 = data.targetGroups;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate228(data7[i0], { instancePath: instancePath + "/targetGroups/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate228.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/targetGroups", schemaPath: "#/properties/targetGroups/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.topics !== void 0 && func0.call(data, "topics")) {
      let data9 = data.topics;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate234(data9[i1], { instancePath: instancePath + "/topics/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate234.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.drivers !== void 0 && func0.call(data, "drivers")) {
      let data11 = data.drivers;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate234(data11[i2], { instancePath: instancePath + "/drivers/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate234.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/drivers", schemaPath: "#/properties/drivers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.references !== void 0 && func0.call(data, "references")) {
      let data13 = data.references;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate240(data13[i3], { instancePath: instancePath + "/references/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate240.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.preparing !== void 0 && func0.call(data, "preparing")) {
      let data15 = data.preparing;
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate234(data15[i4], { instancePath: instancePath + "/preparing/" + i4, parentData: data15, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate234.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/preparing", schemaPath: "#/properties/preparing/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.responsible !== void 0 && func0.call(data, "responsible")) {
      let data17 = data.responsible;
      if (Array.isArray(data17)) {
        const len5 = data17.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate234(data17[i5], { instancePath: instancePath + "/responsible/" + i5, parentData: data17, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate234.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.cooperating !== void 0 && func0.call(data, "cooperating")) {
      let data19 = data.cooperating;
      if (Array.isArray(data19)) {
        const len6 = data19.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate234(data19[i6], { instancePath: instancePath + "/cooperating/" + i6, parentData: data19, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate234.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/cooperating", schemaPath: "#/properties/cooperating/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.origin !== void 0 && func0.call(data, "origin") && (validate203(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate203.errors), errors = vErrors.length));
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate220.errors = vErrors, errors === 0;
}
validate220.evaluated = { props: { id: !0, position: !0, in: !0, state: !0, opportunities: !0, level: !0, status: !0, targetGroups: !0, topics: !0, drivers: !0, references: !0, preparing: !0, responsible: !0, cooperating: !0, origin: !0 }, dynamicProps: !1, dynamicItems: !1 };
const pattern24 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}", "u");
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate258.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 10) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 10) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern24.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate258.errors = vErrors, errors === 0;
}
validate258.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate266.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate266.errors = vErrors, errors === 0;
}
validate266.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate265.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.number !== void 0 && func0.call(data, "number") && (validate266(data.number, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate266.errors), errors = vErrors.length)), data.unit !== void 0 && func0.call(data, "unit") && (validate225(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate225.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate265.errors = vErrors, errors === 0;
}
validate265.evaluated = { props: { number: !0, unit: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate251.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate192(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate192.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate194(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate194.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text") && (validate188(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.preparing !== void 0 && func0.call(data, "preparing")) {
      let data4 = data.preparing;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate234(data4[i0], { instancePath: instancePath + "/preparing/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate234.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/preparing", schemaPath: "#/properties/preparing/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.responsible !== void 0 && func0.call(data, "responsible")) {
      let data6 = data.responsible;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate234(data6[i1], { instancePath: instancePath + "/responsible/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate234.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.cooperating !== void 0 && func0.call(data, "cooperating")) {
      let data8 = data.cooperating;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate234(data8[i2], { instancePath: instancePath + "/cooperating/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate234.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/cooperating", schemaPath: "#/properties/cooperating/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.start !== void 0 && func0.call(data, "start") && (validate258(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate258.errors), errors = vErrors.length)), data.end !== void 0 && func0.call(data, "end") && (validate258(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate258.errors), errors = vErrors.length)), data.schedule !== void 0 && func0.call(data, "schedule") && (validate188(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate225(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate225.errors), errors = vErrors.length)), data.level !== void 0 && func0.call(data, "level") && (validate225(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate225.errors), errors = vErrors.length)), data.resources !== void 0 && func0.call(data, "resources") && (validate188(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.funding !== void 0 && func0.call(data, "funding") && (validate265(data.funding, { instancePath: instancePath + "/funding", parentData: data, parentDataProperty: "funding", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate265.errors), errors = vErrors.length)), data.origin !== void 0 && func0.call(data, "origin") && (validate203(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate203.errors), errors = vErrors.length));
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate251.errors = vErrors, errors === 0;
}
validate251.evaluated = { props: { id: !0, position: !0, in: !0, text: !0, preparing: !0, responsible: !0, cooperating: !0, start: !0, end: !0, schedule: !0, status: !0, level: !0, resources: !0, funding: !0, origin: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate281.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate192(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate192.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate194(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate194.errors), errors = vErrors.length)), data.date !== void 0 && func0.call(data, "date") && (validate258(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate258.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate266(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate266.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate188(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate281.errors = vErrors, errors === 0;
}
validate281.evaluated = { props: { id: !0, position: !0, date: !0, value: !0, note: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate272.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate192(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate192.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate194(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate194.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name") && (validate188(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.unit !== void 0 && func0.call(data, "unit") && (validate225(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate225.errors), errors = vErrors.length)), data.baseline !== void 0 && func0.call(data, "baseline") && (validate266(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate266.errors), errors = vErrors.length)), data.baselineDate !== void 0 && func0.call(data, "baselineDate") && (validate258(data.baselineDate, { instancePath: instancePath + "/baselineDate", parentData: data, parentDataProperty: "baselineDate", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate258.errors), errors = vErrors.length)), data.target !== void 0 && func0.call(data, "target") && (validate266(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate266.errors), errors = vErrors.length)), data.targetDate !== void 0 && func0.call(data, "targetDate") && (validate258(data.targetDate, { instancePath: instancePath + "/targetDate", parentData: data, parentDataProperty: "targetDate", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate258.errors), errors = vErrors.length)), data.actuals !== void 0 && func0.call(data, "actuals")) {
      let data9 = data.actuals;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate281(data9[i0], { instancePath: instancePath + "/actuals/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate281.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/actuals", schemaPath: "#/properties/actuals/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate272.errors = vErrors, errors === 0;
}
validate272.evaluated = { props: { id: !0, position: !0, in: !0, name: !0, unit: !0, baseline: !0, baselineDate: !0, target: !0, targetDate: !0, actuals: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate296.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 45) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 45) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern12.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate296.errors = vErrors, errors === 0;
}
validate296.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate289.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate192(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate192.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate194(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate194.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.date !== void 0 && func0.call(data, "date") && (validate258(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate258.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate225(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate225.errors), errors = vErrors.length)), data.happened !== void 0 && func0.call(data, "happened") && (validate188(data.happened, { instancePath: instancePath + "/happened", parentData: data, parentDataProperty: "happened", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.next !== void 0 && func0.call(data, "next") && (validate188(data.next, { instancePath: instancePath + "/next", parentData: data, parentDataProperty: "next", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.meeting !== void 0 && func0.call(data, "meeting") && (validate296(data.meeting, { instancePath: instancePath + "/meeting", parentData: data, parentDataProperty: "meeting", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate296.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate289.errors = vErrors, errors === 0;
}
validate289.evaluated = { props: { id: !0, position: !0, in: !0, date: !0, status: !0, happened: !0, next: !0, meeting: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate299.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate192(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate192.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate194(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate194.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate188(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.sort !== void 0 && func0.call(data, "sort") && (validate225(data.sort, { instancePath: instancePath + "/sort", parentData: data, parentDataProperty: "sort", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate225.errors), errors = vErrors.length)), data.month !== void 0 && func0.call(data, "month")) {
      let data4 = data.month;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err1 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 12 || isNaN(data4)) {
          const err2 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err3 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    if (data.day !== void 0 && func0.call(data, "day")) {
      let data5 = data.day;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err4 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 31 || isNaN(data5)) {
          const err5 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err6 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.yearly !== void 0 && func0.call(data, "yearly") && typeof data.yearly != "boolean") {
      const err7 = { instancePath: instancePath + "/yearly", schemaPath: "#/properties/yearly/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate299.errors = vErrors, errors === 0;
}
validate299.evaluated = { props: { id: !0, position: !0, title: !0, sort: !0, month: !0, day: !0, yearly: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate306.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate296(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate296.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate194(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate194.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && (validate225(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate225.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate188(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data4 = data.period;
      if (typeof data4 == "string") {
        if (func64(data4) < 1) {
          const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate306.errors = vErrors, errors === 0;
}
validate306.evaluated = { props: { id: !0, position: !0, kind: !0, title: !0, period: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate106(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate106.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vision !== void 0 && func0.call(data, "vision") && (validate188(data.vision, { instancePath: instancePath + "/vision", parentData: data, parentDataProperty: "vision", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.mission !== void 0 && func0.call(data, "mission") && (validate188(data.mission, { instancePath: instancePath + "/mission", parentData: data, parentDataProperty: "mission", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.values !== void 0 && func0.call(data, "values")) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate191(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate191.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.focusAreas !== void 0 && func0.call(data, "focusAreas")) {
      let data4 = data.focusAreas;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate191(data4[i1], { instancePath: instancePath + "/focusAreas/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate191.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/focusAreas", schemaPath: "#/properties/focusAreas/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.nonNegotiables !== void 0 && func0.call(data, "nonNegotiables")) {
      let data6 = data.nonNegotiables;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate199(data6[i2], { instancePath: instancePath + "/nonNegotiables/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate199.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/nonNegotiables", schemaPath: "#/properties/nonNegotiables/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.drivers !== void 0 && func0.call(data, "drivers")) {
      let data8 = data.drivers;
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate191(data8[i3], { instancePath: instancePath + "/drivers/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate191.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/drivers", schemaPath: "#/properties/drivers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.topics !== void 0 && func0.call(data, "topics")) {
      let data10 = data.topics;
      if (Array.isArray(data10)) {
        const len4 = data10.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate209(data10[i4], { instancePath: instancePath + "/topics/" + i4, parentData: data10, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate209.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.priorities !== void 0 && func0.call(data, "priorities")) {
      let data12 = data.priorities;
      if (Array.isArray(data12)) {
        const len5 = data12.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate214(data12[i5], { instancePath: instancePath + "/priorities/" + i5, parentData: data12, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate214.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/priorities", schemaPath: "#/properties/priorities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.goals !== void 0 && func0.call(data, "goals")) {
      let data14 = data.goals;
      if (Array.isArray(data14)) {
        const len6 = data14.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate220(data14[i6], { instancePath: instancePath + "/goals/" + i6, parentData: data14, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate220.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/goals", schemaPath: "#/properties/goals/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.measures !== void 0 && func0.call(data, "measures")) {
      let data16 = data.measures;
      if (Array.isArray(data16)) {
        const len7 = data16.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate251(data16[i7], { instancePath: instancePath + "/measures/" + i7, parentData: data16, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate251.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.indicators !== void 0 && func0.call(data, "indicators")) {
      let data18 = data.indicators;
      if (Array.isArray(data18)) {
        const len8 = data18.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate272(data18[i8], { instancePath: instancePath + "/indicators/" + i8, parentData: data18, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate272.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.followUps !== void 0 && func0.call(data, "followUps")) {
      let data20 = data.followUps;
      if (Array.isArray(data20)) {
        const len9 = data20.length;
        for (let i9 = 0; i9 < len9; i9++)
          validate289(data20[i9], { instancePath: instancePath + "/followUps/" + i9, parentData: data20, parentDataProperty: i9, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate289.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/followUps", schemaPath: "#/properties/followUps/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.events !== void 0 && func0.call(data, "events")) {
      let data22 = data.events;
      if (Array.isArray(data22)) {
        const len10 = data22.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate299(data22[i10], { instancePath: instancePath + "/events/" + i10, parentData: data22, parentDataProperty: i10, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate299.errors), errors = vErrors.length);
      } else {
        const err10 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.previous !== void 0 && func0.call(data, "previous") && (validate296(data.previous, { instancePath: instancePath + "/previous", parentData: data, parentDataProperty: "previous", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate296.errors), errors = vErrors.length)), data.sources !== void 0 && func0.call(data, "sources")) {
      let data25 = data.sources;
      if (Array.isArray(data25)) {
        const len11 = data25.length;
        for (let i11 = 0; i11 < len11; i11++)
          validate306(data25[i11], { instancePath: instancePath + "/sources/" + i11, parentData: data25, parentDataProperty: i11, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate306.errors), errors = vErrors.length);
      } else {
        const err11 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate54.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "action-plan") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "action-plan" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate105(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate105.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateAssessment = validate313;
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate314.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate314.errors = vErrors, errors === 0;
}
validate314.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate324.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate137(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate137.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data14 = data.contributors;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate142(data14[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate142.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data16 = data.organisations;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate153(data16[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data16, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate153.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data18 = data.comments;
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate163(data18[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data18, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate163.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data22 = data.own;
      if (Array.isArray(data22)) {
        const len6 = data22.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate175(data22[i6], { instancePath: instancePath + "/own/" + i6, parentData: data22, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate175.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data24 = data.open;
      if (Array.isArray(data24)) {
        const len7 = data24.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate179(data24[i7], { instancePath: instancePath + "/open/" + i7, parentData: data24, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate179.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate324.errors = vErrors, errors === 0;
}
validate324.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate344.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate344.errors = vErrors, errors === 0;
}
validate344.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate347.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate347.errors = vErrors, errors === 0;
}
validate347.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate346.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level !== void 0 && func0.call(data, "level") && (validate347(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate347.errors), errors = vErrors.length)), data.between !== void 0 && func0.call(data, "between")) {
      let data1 = data.between;
      if (Array.isArray(data1)) {
        if (data1.length > 2) {
          const err0 = { instancePath: instancePath + "/between", schemaPath: "#/properties/between/maxItems", keyword: "maxItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data1.length < 2) {
          const err1 = { instancePath: instancePath + "/between", schemaPath: "#/properties/between/minItems", keyword: "minItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate347(data1[i0], { instancePath: instancePath + "/between/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate347.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/between", schemaPath: "#/properties/between/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.unanswered !== void 0 && func0.call(data, "unanswered") && (validate347(data.unanswered, { instancePath: instancePath + "/unanswered", parentData: data, parentDataProperty: "unanswered", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate347.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate346.errors = vErrors, errors === 0;
}
validate346.evaluated = { props: { level: !0, between: !0, unanswered: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate354.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number !== void 0 && func0.call(data, "number")) {
      let data0 = data.number;
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err0 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.unit !== void 0 && func0.call(data, "unit") && (validate347(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate347.errors), errors = vErrors.length)), data.unanswered !== void 0 && func0.call(data, "unanswered") && (validate347(data.unanswered, { instancePath: instancePath + "/unanswered", parentData: data, parentDataProperty: "unanswered", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate347.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate354.errors = vErrors, errors === 0;
}
validate354.evaluated = { props: { number: !0, unit: !0, unanswered: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate358(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate358.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate358.errors = vErrors, errors === 0;
}
validate358.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate352.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate344(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate344.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate354(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate354.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate358(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate358.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate352.errors = vErrors, errors === 0;
}
validate352.evaluated = { props: { id: !0, value: !0, note: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate365.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate365.errors = vErrors, errors === 0;
}
validate365.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate363(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate363.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate344(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate344.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate365(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate365.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate358(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate358.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data3 = data.link;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate363.errors = vErrors, errors === 0;
}
validate363.evaluated = { props: { id: !0, position: !0, text: !0, link: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate343.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate344(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate344.errors), errors = vErrors.length)), data.rating !== void 0 && func0.call(data, "rating") && (validate346(data.rating, { instancePath: instancePath + "/rating", parentData: data, parentDataProperty: "rating", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate346.errors), errors = vErrors.length)), data.values !== void 0 && func0.call(data, "values")) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate352(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate352.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason") && (validate358(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate358.errors), errors = vErrors.length)), data.target !== void 0 && func0.call(data, "target") && (validate346(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate346.errors), errors = vErrors.length)), data.evidence !== void 0 && func0.call(data, "evidence")) {
      let data6 = data.evidence;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate363(data6[i1], { instancePath: instancePath + "/evidence/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate363.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate343.errors = vErrors, errors === 0;
}
validate343.evaluated = { props: { id: !0, rating: !0, values: !0, reason: !0, target: !0, evidence: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate371.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate371.errors = vErrors, errors === 0;
}
validate371.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate370(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate370.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0 || !func0.call(data, "by")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.by !== void 0 && func0.call(data, "by") && (validate371(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate371.errors), errors = vErrors.length)), data.ratings !== void 0 && func0.call(data, "ratings")) {
      let data1 = data.ratings;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate343(data1[i0], { instancePath: instancePath + "/ratings/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate343.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/ratings", schemaPath: "#/properties/ratings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate370.errors = vErrors, errors === 0;
}
validate370.evaluated = { props: { by: !0, ratings: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate323.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate324(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate324.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ratings !== void 0 && func0.call(data, "ratings")) {
      let data0 = data.ratings;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate343(data0[i0], { instancePath: instancePath + "/ratings/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate343.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/ratings", schemaPath: "#/properties/ratings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.own !== void 0 && func0.call(data, "own")) {
      let data2 = data.own;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate370(data2[i1], { instancePath: instancePath + "/own/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate370.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate323.errors = vErrors, errors === 0;
}
validate323.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate313.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate314(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate314.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "assessment") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "assessment" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate323(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate323.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate313.errors = vErrors, errors === 0;
}
validate313.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateAssessmentFramework = validate376;
function validate377(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate377.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0 || !func0.call(data, "content")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate377.errors = vErrors, errors === 0;
}
validate377.evaluated = { props: { id: !0, version: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate383(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate383.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate383.errors = vErrors, errors === 0;
}
validate383.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate385(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate385.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.quotedLanguage !== void 0 && func0.call(data, "quotedLanguage")) {
      let data1 = data.quotedLanguage;
      if (typeof data1 == "string") {
        if (func64(data1) < 2) {
          const err0 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/minLength", keyword: "minLength", params: { limit: 2 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.quoted !== void 0 && func0.call(data, "quoted")) {
      let data2 = data.quoted;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func64(data3) < 1) {
              const err2 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/quoted", schemaPath: "#/properties/quoted/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.added !== void 0 && func0.call(data, "added")) {
      let data4 = data.added;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func64(data5) < 1) {
              const err5 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate385.errors = vErrors, errors === 0;
}
validate385.evaluated = { props: { text: !0, quotedLanguage: !0, quoted: !0, added: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate388(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate388.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.relation === void 0 || !func0.call(data, "relation")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relation" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uri === void 0 || !func0.call(data, "uri")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.relation !== void 0 && func0.call(data, "relation") && (validate60(data.relation, { instancePath: instancePath + "/relation", parentData: data, parentDataProperty: "relation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.uri !== void 0 && func0.call(data, "uri") && (validate56(data.uri, { instancePath: instancePath + "/uri", parentData: data, parentDataProperty: "uri", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate388.errors = vErrors, errors === 0;
}
validate388.evaluated = { props: { relation: !0, uri: !0, version: !0 }, dynamicProps: !1, dynamicItems: !1 };
const pattern32 = new RegExp("[^A-Za-z0-9-]", "u");
function validate394(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate394.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern32.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 64) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate394.errors = vErrors, errors === 0;
}
validate394.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate393.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate394(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate394.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate393.errors = vErrors, errors === 0;
}
validate393.evaluated = { props: { id: !0, position: !0, label: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate400(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate400.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern32.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 64) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate400.errors = vErrors, errors === 0;
}
validate400.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate405(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate405.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate405.errors = vErrors, errors === 0;
}
validate405.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate403(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate403.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.rank === void 0 || !func0.call(data, "rank")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rank" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate400(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate400.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate405(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate405.errors), errors = vErrors.length)), data.rank !== void 0 && func0.call(data, "rank")) {
      let data2 = data.rank;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e3 || isNaN(data2)) {
          const err3 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    data.label !== void 0 && func0.call(data, "label") && (validate383(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate383.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate383(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate383.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate403.errors = vErrors, errors === 0;
}
validate403.evaluated = { props: { id: !0, position: !0, rank: !0, label: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate399(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate399.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.levels === void 0 || !func0.call(data, "levels")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate400(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate400.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate383(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate383.errors), errors = vErrors.length)), data.levels !== void 0 && func0.call(data, "levels")) {
      let data2 = data.levels;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err2 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate403(data2[i0], { instancePath: instancePath + "/levels/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate403.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.shareOf !== void 0 && func0.call(data, "shareOf")) {
      let data4 = data.shareOf;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err4 = { instancePath: instancePath + "/shareOf", schemaPath: "#/properties/shareOf/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate400(data4[i1], { instancePath: instancePath + "/shareOf/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate400.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/shareOf", schemaPath: "#/properties/shareOf/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate399.errors = vErrors, errors === 0;
}
validate399.evaluated = { props: { id: !0, title: !0, levels: !0, shareOf: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate418(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate418.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.level === void 0 || !func0.call(data, "level")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate400(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate400.errors), errors = vErrors.length)), data.level !== void 0 && func0.call(data, "level") && (validate400(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate400.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate383(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate383.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate418.errors = vErrors, errors === 0;
}
validate418.evaluated = { props: { id: !0, level: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate428(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate428.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate428.errors = vErrors, errors === 0;
}
validate428.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate423(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate423.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate400(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate400.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate405(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate405.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate383(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate383.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate383(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate383.errors), errors = vErrors.length)), data.unit !== void 0 && func0.call(data, "unit") && (validate428(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate428.errors), errors = vErrors.length)), data.unitLabel !== void 0 && func0.call(data, "unitLabel") && (validate383(data.unitLabel, { instancePath: instancePath + "/unitLabel", parentData: data, parentDataProperty: "unitLabel", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate383.errors), errors = vErrors.length)), data.source !== void 0 && func0.call(data, "source") && (validate383(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate383.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate423.errors = vErrors, errors === 0;
}
validate423.evaluated = { props: { id: !0, position: !0, label: !0, text: !0, unit: !0, unitLabel: !0, source: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate412(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate412.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate400(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate400.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate405(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate405.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      let data3 = data.code;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err3 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label") && (validate383(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate383.errors), errors = vErrors.length)), data.scale !== void 0 && func0.call(data, "scale") && (validate400(data.scale, { instancePath: instancePath + "/scale", parentData: data, parentDataProperty: "scale", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate400.errors), errors = vErrors.length)), data.overall !== void 0 && func0.call(data, "overall") && typeof data.overall != "boolean") {
      const err5 = { instancePath: instancePath + "/overall", schemaPath: "#/properties/overall/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.variants !== void 0 && func0.call(data, "variants")) {
      let data7 = data.variants;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err6 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate400(data7[i0], { instancePath: instancePath + "/variants/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate400.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.descriptors !== void 0 && func0.call(data, "descriptors")) {
      let data9 = data.descriptors;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate418(data9[i1], { instancePath: instancePath + "/descriptors/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate418.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/descriptors", schemaPath: "#/properties/descriptors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.indicators !== void 0 && func0.call(data, "indicators")) {
      let data11 = data.indicators;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate423(data11[i2], { instancePath: instancePath + "/indicators/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate423.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate400(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate400.errors), errors = vErrors.length));
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate412.errors = vErrors, errors === 0;
}
validate412.evaluated = { props: { id: !0, position: !0, in: !0, code: !0, label: !0, scale: !0, overall: !0, variants: !0, descriptors: !0, indicators: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate382.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languages === void 0 || !func0.call(data, "languages")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.items === void 0 || !func0.call(data, "items")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.title !== void 0 && func0.call(data, "title") && (validate383(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate383.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data1 = data.languages;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func64(data2) < 2) {
              const err4 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/minLength", keyword: "minLength", params: { limit: 2 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source") && (validate385(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate385.errors), errors = vErrors.length)), data.derivedFrom !== void 0 && func0.call(data, "derivedFrom")) {
      let data4 = data.derivedFrom;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate388(data4[i1], { instancePath: instancePath + "/derivedFrom/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate388.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.variants !== void 0 && func0.call(data, "variants")) {
      let data6 = data.variants;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate393(data6[i2], { instancePath: instancePath + "/variants/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate393.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.scales !== void 0 && func0.call(data, "scales")) {
      let data8 = data.scales;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err9 = { instancePath: instancePath + "/scales", schemaPath: "#/properties/scales/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate399(data8[i3], { instancePath: instancePath + "/scales/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate399.errors), errors = vErrors.length);
      } else {
        const err10 = { instancePath: instancePath + "/scales", schemaPath: "#/properties/scales/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.items !== void 0 && func0.call(data, "items")) {
      let data10 = data.items;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err11 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        const len4 = data10.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate412(data10[i4], { instancePath: instancePath + "/items/" + i4, parentData: data10, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate412.errors), errors = vErrors.length);
      } else {
        const err12 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate382.errors = vErrors, errors === 0;
}
validate382.evaluated = { props: { title: !0, languages: !0, source: !0, derivedFrom: !0, variants: !0, scales: !0, items: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate376.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate377(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate377.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "assessment-framework") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "assessment-framework" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate382(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate382.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate376.errors = vErrors, errors === 0;
}
validate376.evaluated = { props: { kind: !0, content: !0, id: !0, version: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateCodeList = validate436;
function validate437(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate437.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0 || !func0.call(data, "content")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate437.errors = vErrors, errors === 0;
}
validate437.evaluated = { props: { id: !0, version: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate443(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate443.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate443.errors = vErrors, errors === 0;
}
validate443.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate445(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate445.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate445.errors = vErrors, errors === 0;
}
validate445.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate448(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate448.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.quotedLanguage !== void 0 && func0.call(data, "quotedLanguage")) {
      let data1 = data.quotedLanguage;
      if (typeof data1 == "string") {
        if (func64(data1) < 2) {
          const err0 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/minLength", keyword: "minLength", params: { limit: 2 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.quoted !== void 0 && func0.call(data, "quoted")) {
      let data2 = data.quoted;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func64(data3) < 1) {
              const err2 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/quoted", schemaPath: "#/properties/quoted/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.added !== void 0 && func0.call(data, "added")) {
      let data4 = data.added;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func64(data5) < 1) {
              const err5 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate448.errors = vErrors, errors === 0;
}
validate448.evaluated = { props: { text: !0, quotedLanguage: !0, quoted: !0, added: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate453(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate453.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate453.errors = vErrors, errors === 0;
}
validate453.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate457(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate457.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 10) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 10) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern24.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate457.errors = vErrors, errors === 0;
}
validate457.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate461(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate461.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern32.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 64) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate461.errors = vErrors, errors === 0;
}
validate461.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate460(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate460.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.validTo === void 0 || !func0.call(data, "validTo")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.label === void 0 || !func0.call(data, "label")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate461(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate461.errors), errors = vErrors.length)), data.validTo !== void 0 && func0.call(data, "validTo") && (validate457(data.validTo, { instancePath: instancePath + "/validTo", parentData: data, parentDataProperty: "validTo", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate457.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate443(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate443.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate460.errors = vErrors, errors === 0;
}
validate460.evaluated = { props: { id: !0, validTo: !0, label: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate466(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate466.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list === void 0 || !func0.call(data, "list")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.code === void 0 || !func0.call(data, "code")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.list !== void 0 && func0.call(data, "list") && (validate56(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.code !== void 0 && func0.call(data, "code") && (validate60(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate466.errors = vErrors, errors === 0;
}
validate466.evaluated = { props: { list: !0, code: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate451(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate451.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.label === void 0 || !func0.call(data, "label")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate445(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate445.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate453(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate453.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate443(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate443.errors), errors = vErrors.length)), data.abbreviation !== void 0 && func0.call(data, "abbreviation")) {
      let data3 = data.abbreviation;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err2 = { instancePath: instancePath + "/abbreviation", schemaPath: "#/properties/abbreviation/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/abbreviation", schemaPath: "#/properties/abbreviation/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.iso3166Part2 !== void 0 && func0.call(data, "iso3166Part2") && (validate445(data.iso3166Part2, { instancePath: instancePath + "/iso3166Part2", parentData: data, parentDataProperty: "iso3166Part2", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate445.errors), errors = vErrors.length)), data.validFrom !== void 0 && func0.call(data, "validFrom") && (validate457(data.validFrom, { instancePath: instancePath + "/validFrom", parentData: data, parentDataProperty: "validFrom", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate457.errors), errors = vErrors.length)), data.validTo !== void 0 && func0.call(data, "validTo") && (validate457(data.validTo, { instancePath: instancePath + "/validTo", parentData: data, parentDataProperty: "validTo", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate457.errors), errors = vErrors.length)), data.former !== void 0 && func0.call(data, "former")) {
      let data7 = data.former;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate460(data7[i0], { instancePath: instancePath + "/former/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate460.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/former", schemaPath: "#/properties/former/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.successors !== void 0 && func0.call(data, "successors")) {
      let data9 = data.successors;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate466(data9[i1], { instancePath: instancePath + "/successors/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate466.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/successors", schemaPath: "#/properties/successors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.covers !== void 0 && func0.call(data, "covers")) {
      let data11 = data.covers;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate466(data11[i2], { instancePath: instancePath + "/covers/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate466.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.unverified !== void 0 && func0.call(data, "unverified")) {
      let data13 = data.unverified;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (typeof data14 == "string") {
            if (func64(data14) < 2) {
              const err7 = { instancePath: instancePath + "/unverified/" + i3, schemaPath: "#/properties/unverified/items/minLength", keyword: "minLength", params: { limit: 2 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/unverified/" + i3, schemaPath: "#/properties/unverified/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/unverified", schemaPath: "#/properties/unverified/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate451.errors = vErrors, errors === 0;
}
validate451.evaluated = { props: { id: !0, position: !0, label: !0, abbreviation: !0, iso3166Part2: !0, validFrom: !0, validTo: !0, former: !0, successors: !0, covers: !0, unverified: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate442(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate442.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languages === void 0 || !func0.call(data, "languages")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.standing === void 0 || !func0.call(data, "standing")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.codes === void 0 || !func0.call(data, "codes")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "codes" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.title !== void 0 && func0.call(data, "title") && (validate443(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate443.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data1 = data.languages;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func64(data2) < 2) {
              const err5 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/minLength", keyword: "minLength", params: { limit: 2 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.standing !== void 0 && func0.call(data, "standing") && (validate445(data.standing, { instancePath: instancePath + "/standing", parentData: data, parentDataProperty: "standing", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate445.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate443(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate443.errors), errors = vErrors.length)), data.source !== void 0 && func0.call(data, "source") && (validate448(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate448.errors), errors = vErrors.length)), data.codes !== void 0 && func0.call(data, "codes")) {
      let data6 = data.codes;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate451(data6[i1], { instancePath: instancePath + "/codes/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate451.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate442.errors = vErrors, errors === 0;
}
validate442.evaluated = { props: { title: !0, languages: !0, standing: !0, note: !0, source: !0, codes: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate436(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate436.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate437(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate437.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "code-list") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "code-list" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate442(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate442.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate436.errors = vErrors, errors === 0;
}
validate436.evaluated = { props: { kind: !0, content: !0, id: !0, version: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateGroup = validate473;
function validate474(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate474.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate474.errors = vErrors, errors === 0;
}
validate474.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate484(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate484.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate137(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate137.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data14 = data.contributors;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate142(data14[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate142.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data16 = data.organisations;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate153(data16[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data16, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate153.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data18 = data.comments;
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate163(data18[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data18, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate163.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data22 = data.own;
      if (Array.isArray(data22)) {
        const len6 = data22.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate175(data22[i6], { instancePath: instancePath + "/own/" + i6, parentData: data22, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate175.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data24 = data.open;
      if (Array.isArray(data24)) {
        const len7 = data24.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate179(data24[i7], { instancePath: instancePath + "/open/" + i7, parentData: data24, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate179.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate484.errors = vErrors, errors === 0;
}
validate484.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate505(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate505.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate505.errors = vErrors, errors === 0;
}
validate505.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate507(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate507.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate507.errors = vErrors, errors === 0;
}
validate507.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate509(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate509.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 10) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 10) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern24.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate509.errors = vErrors, errors === 0;
}
validate509.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate504(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate504.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate505(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate505.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate507(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate507.errors), errors = vErrors.length)), data.validFrom !== void 0 && func0.call(data, "validFrom") && (validate509(data.validFrom, { instancePath: instancePath + "/validFrom", parentData: data, parentDataProperty: "validFrom", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate509.errors), errors = vErrors.length)), data.validTo !== void 0 && func0.call(data, "validTo") && (validate509(data.validTo, { instancePath: instancePath + "/validTo", parentData: data, parentDataProperty: "validTo", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate509.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate504.errors = vErrors, errors === 0;
}
validate504.evaluated = { props: { id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate513(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate513.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate513.errors = vErrors, errors === 0;
}
validate513.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate503(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate503.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate504(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate504.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.name !== void 0 && func0.call(data, "name") && (validate513(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate503.errors = vErrors, errors === 0;
}
validate503.evaluated = { props: { name: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate518(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate518.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list === void 0 || !func0.call(data, "list")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.code === void 0 || !func0.call(data, "code")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.list !== void 0 && func0.call(data, "list") && (validate56(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.code !== void 0 && func0.call(data, "code") && (validate60(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate518.errors = vErrors, errors === 0;
}
validate518.evaluated = { props: { list: !0, code: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate516(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate516.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate504(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate504.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.authority !== void 0 && func0.call(data, "authority") && (validate518(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate518.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate513(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate513(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate516.errors = vErrors, errors === 0;
}
validate516.evaluated = { props: { authority: !0, name: !0, note: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate525(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate525.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate504(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate504.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.label !== void 0 && func0.call(data, "label") && (validate513(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate513(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate525.errors = vErrors, errors === 0;
}
validate525.evaluated = { props: { label: !0, note: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate531(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate531.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "name" || key0 === "type" || key0 === "sector" || key0 === "sameAs" || key0 === "notSameAs" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate113(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate60(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.sector !== void 0 && func0.call(data, "sector") && (validate107(data.sector, { instancePath: instancePath + "/sector", parentData: data, parentDataProperty: "sector", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.sameAs !== void 0 && func0.call(data, "sameAs") && (validate107(data.sameAs, { instancePath: instancePath + "/sameAs", parentData: data, parentDataProperty: "sameAs", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.notSameAs !== void 0 && func0.call(data, "notSameAs") && (validate107(data.notSameAs, { instancePath: instancePath + "/notSameAs", parentData: data, parentDataProperty: "notSameAs", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate531.errors = vErrors, errors === 0;
}
validate531.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate546(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate546.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate546.errors = vErrors, errors === 0;
}
validate546.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate530(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate530.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate531(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate531.errors), errors = vErrors.length), validate504(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate504.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role !== void 0 && func0.call(data, "role") && (validate513(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length)), data.input !== void 0 && func0.call(data, "input") && (validate513(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length)), data.mandate !== void 0 && func0.call(data, "mandate") && (validate513(data.mandate, { instancePath: instancePath + "/mandate", parentData: data, parentDataProperty: "mandate", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length)), data.contact !== void 0 && func0.call(data, "contact") && (validate513(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length)), data.sameAs !== void 0 && func0.call(data, "sameAs")) {
      let data4 = data.sameAs;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate546(data4[i0], { instancePath: instancePath + "/sameAs/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate546.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/sameAs", schemaPath: "#/properties/sameAs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate530.errors = vErrors, errors === 0;
}
validate530.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate552(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate552.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate504(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate504.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && func0.call(data, "text") && (validate513(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length)), data.source !== void 0 && func0.call(data, "source") && (validate513(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data2 = data.link;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err0 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate552.errors = vErrors, errors === 0;
}
validate552.evaluated = { props: { text: !0, source: !0, link: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate562(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate562.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate562.errors = vErrors, errors === 0;
}
validate562.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate561(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate561.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number !== void 0 && func0.call(data, "number")) {
      let data0 = data.number;
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err0 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.unit !== void 0 && func0.call(data, "unit") && (validate562(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate562.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate561.errors = vErrors, errors === 0;
}
validate561.evaluated = { props: { number: !0, unit: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate557(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate557.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate504(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate504.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.text !== void 0 && func0.call(data, "text") && (validate513(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length)), data.organisation !== void 0 && func0.call(data, "organisation") && (validate505(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate505.errors), errors = vErrors.length)), data.amount !== void 0 && func0.call(data, "amount") && (validate561(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate561.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate557.errors = vErrors, errors === 0;
}
validate557.evaluated = { props: { text: !0, organisation: !0, amount: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate566(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate566.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate504(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate504.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0 && func0.call(data, "name") && (validate513(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate513(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data2 = data.link;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err0 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate566.errors = vErrors, errors === 0;
}
validate566.evaluated = { props: { name: !0, text: !0, link: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate571(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate571.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate504(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate504.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0 && func0.call(data, "name") && (validate513(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length)), data.purpose !== void 0 && func0.call(data, "purpose") && (validate513(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length)), data.meets !== void 0 && func0.call(data, "meets") && (validate513(data.meets, { instancePath: instancePath + "/meets", parentData: data, parentDataProperty: "meets", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length)), data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data3 = data.organisations;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate546(data3[i0], { instancePath: instancePath + "/organisations/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate546.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate571.errors = vErrors, errors === 0;
}
validate571.evaluated = { props: { name: !0, purpose: !0, meets: !0, organisations: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate584(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate584.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0 || !func0.call(data, "document")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.row === void 0 || !func0.call(data, "row")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "row" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.document !== void 0 && func0.call(data, "document") && (validate75(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.row !== void 0 && func0.call(data, "row")) {
      let data1 = data.row;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err2 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate584.errors = vErrors, errors === 0;
}
validate584.evaluated = { props: { document: !0, row: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate578(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate578.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate505(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate505.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate507(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate507.errors), errors = vErrors.length)), data.sort !== void 0 && func0.call(data, "sort") && (validate562(data.sort, { instancePath: instancePath + "/sort", parentData: data, parentDataProperty: "sort", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate562.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate513(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length)), data.date !== void 0 && func0.call(data, "date") && (validate509(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate509.errors), errors = vErrors.length)), data.origin !== void 0 && func0.call(data, "origin") && (validate584(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate584.errors), errors = vErrors.length)), data.earlier !== void 0 && func0.call(data, "earlier")) {
      let data6 = data.earlier;
      if (typeof data6 == "string") {
        if (func64(data6) < 1) {
          const err1 = { instancePath: instancePath + "/earlier", schemaPath: "#/properties/earlier/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/earlier", schemaPath: "#/properties/earlier/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate578.errors = vErrors, errors === 0;
}
validate578.evaluated = { props: { id: !0, position: !0, sort: !0, text: !0, date: !0, origin: !0, earlier: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate483(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate483.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate484(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate484.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.formerNames !== void 0 && func0.call(data, "formerNames")) {
      let data0 = data.formerNames;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate503(data0[i0], { instancePath: instancePath + "/formerNames/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate503.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/formerNames", schemaPath: "#/properties/formerNames/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.authorities !== void 0 && func0.call(data, "authorities")) {
      let data2 = data.authorities;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate516(data2[i1], { instancePath: instancePath + "/authorities/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate516.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/authorities", schemaPath: "#/properties/authorities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.regions !== void 0 && func0.call(data, "regions")) {
      let data4 = data.regions;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate525(data4[i2], { instancePath: instancePath + "/regions/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate525.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data6 = data.organisations;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate530(data6[i3], { instancePath: instancePath + "/organisations/" + i3, parentData: data6, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate530.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.mandates !== void 0 && func0.call(data, "mandates")) {
      let data8 = data.mandates;
      if (Array.isArray(data8)) {
        const len4 = data8.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate552(data8[i4], { instancePath: instancePath + "/mandates/" + i4, parentData: data8, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate552.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/mandates", schemaPath: "#/properties/mandates/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.resources !== void 0 && func0.call(data, "resources")) {
      let data10 = data.resources;
      if (Array.isArray(data10)) {
        const len5 = data10.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate557(data10[i5], { instancePath: instancePath + "/resources/" + i5, parentData: data10, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate557.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.networks !== void 0 && func0.call(data, "networks")) {
      let data12 = data.networks;
      if (Array.isArray(data12)) {
        const len6 = data12.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate566(data12[i6], { instancePath: instancePath + "/networks/" + i6, parentData: data12, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate566.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/networks", schemaPath: "#/properties/networks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.forums !== void 0 && func0.call(data, "forums")) {
      let data14 = data.forums;
      if (Array.isArray(data14)) {
        const len7 = data14.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate571(data14[i7], { instancePath: instancePath + "/forums/" + i7, parentData: data14, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate571.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/forums", schemaPath: "#/properties/forums/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.statements !== void 0 && func0.call(data, "statements")) {
      let data16 = data.statements;
      if (Array.isArray(data16)) {
        const len8 = data16.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate578(data16[i8], { instancePath: instancePath + "/statements/" + i8, parentData: data16, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate578.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate483.errors = vErrors, errors === 0;
}
validate483.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate473(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate473.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate474(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate474.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "group") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "group" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate483(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate483.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate473.errors = vErrors, errors === 0;
}
validate473.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateMeeting = validate590;
function validate591(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate591.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate591.errors = vErrors, errors === 0;
}
validate591.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate601(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate601.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate137(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate137.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data14 = data.contributors;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate142(data14[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate142.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data16 = data.organisations;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate153(data16[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data16, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate153.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data18 = data.comments;
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate163(data18[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data18, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate163.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data22 = data.own;
      if (Array.isArray(data22)) {
        const len6 = data22.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate175(data22[i6], { instancePath: instancePath + "/own/" + i6, parentData: data22, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate175.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data24 = data.open;
      if (Array.isArray(data24)) {
        const len7 = data24.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate179(data24[i7], { instancePath: instancePath + "/open/" + i7, parentData: data24, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate179.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate601.errors = vErrors, errors === 0;
}
validate601.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate620(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate620.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 10) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 10) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern24.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate620.errors = vErrors, errors === 0;
}
validate620.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern48 = new RegExp("^[0-2][0-9]:[0-5][0-9]", "u");
function validate622(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate622.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 5) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 5) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 5 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern48.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-2][0-9]:[0-5][0-9]" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate622.errors = vErrors, errors === 0;
}
validate622.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate625(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate625.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate625.errors = vErrors, errors === 0;
}
validate625.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate627(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate627.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 45) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 45) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern12.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate627.errors = vErrors, errors === 0;
}
validate627.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate630(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate630.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate630.errors = vErrors, errors === 0;
}
validate630.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate632(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate632.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate632.errors = vErrors, errors === 0;
}
validate632.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate635(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate635.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate635.errors = vErrors, errors === 0;
}
validate635.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate629(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate629.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate630(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate630.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate632(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate632.errors), errors = vErrors.length)), data.organisation !== void 0 && func0.call(data, "organisation") && (validate630(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate630.errors), errors = vErrors.length)), data.role !== void 0 && func0.call(data, "role") && (validate635(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate635.errors), errors = vErrors.length)), data.task !== void 0 && func0.call(data, "task") && (validate625(data.task, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate625.errors), errors = vErrors.length)), data.attendance !== void 0 && func0.call(data, "attendance") && (validate635(data.attendance, { instancePath: instancePath + "/attendance", parentData: data, parentDataProperty: "attendance", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate635.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate629.errors = vErrors, errors === 0;
}
validate629.evaluated = { props: { id: !0, position: !0, organisation: !0, role: !0, task: !0, attendance: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate644(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate644.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uri === void 0 || !func0.call(data, "uri")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.uri !== void 0 && func0.call(data, "uri") && (validate56(data.uri, { instancePath: instancePath + "/uri", parentData: data, parentDataProperty: "uri", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length)), data.digest !== void 0 && func0.call(data, "digest") && (validate62(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate644.errors = vErrors, errors === 0;
}
validate644.evaluated = { props: { uri: !0, version: !0, digest: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate640(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate640.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate630(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate630.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate632(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate632.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate625(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate625.errors), errors = vErrors.length)), data.minutes !== void 0 && func0.call(data, "minutes")) {
      let data3 = data.minutes;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err1 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1440 || isNaN(data3)) {
          const err2 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err3 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    data.template !== void 0 && func0.call(data, "template") && (validate644(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate644.errors), errors = vErrors.length)), data.purpose !== void 0 && func0.call(data, "purpose") && (validate625(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate625.errors), errors = vErrors.length)), data.notes !== void 0 && func0.call(data, "notes") && (validate625(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate625.errors), errors = vErrors.length)), data.outcome !== void 0 && func0.call(data, "outcome") && (validate625(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate625.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate640.errors = vErrors, errors === 0;
}
validate640.evaluated = { props: { id: !0, position: !0, title: !0, minutes: !0, template: !0, purpose: !0, notes: !0, outcome: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate658(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate658.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern8.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 50) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 50) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (!pattern9.test(data)) {
      const err5 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256-" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate658.errors = vErrors, errors === 0;
}
validate658.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate653(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate653.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate630(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate630.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate632(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate632.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && (validate635(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate635.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate625(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate625.errors), errors = vErrors.length)), data.before !== void 0 && func0.call(data, "before") && (validate658(data.before, { instancePath: instancePath + "/before", parentData: data, parentDataProperty: "before", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate658.errors), errors = vErrors.length)), data.after !== void 0 && func0.call(data, "after") && (validate658(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate658.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate653.errors = vErrors, errors === 0;
}
validate653.evaluated = { props: { id: !0, position: !0, kind: !0, title: !0, before: !0, after: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate668(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate668.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate668.errors = vErrors, errors === 0;
}
validate668.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate666(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate666.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0 || !func0.call(data, "document")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.target === void 0 || !func0.call(data, "target")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.document !== void 0 && func0.call(data, "document") && (validate627(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate627.errors), errors = vErrors.length)), data.target !== void 0 && func0.call(data, "target") && (validate668(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate668.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate666.errors = vErrors, errors === 0;
}
validate666.evaluated = { props: { document: !0, target: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate671(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate671.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate671.errors = vErrors, errors === 0;
}
validate671.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate673(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate673.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern10.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 17) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 17 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern11.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate673.errors = vErrors, errors === 0;
}
validate673.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate676(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate676.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate676.errors = vErrors, errors === 0;
}
validate676.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate662(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate662.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate630(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate630.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate632(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate632.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate625(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate625.errors), errors = vErrors.length)), data.about !== void 0 && func0.call(data, "about") && (validate666(data.about, { instancePath: instancePath + "/about", parentData: data, parentDataProperty: "about", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate666.errors), errors = vErrors.length)), data.decidedBy !== void 0 && func0.call(data, "decidedBy") && (validate671(data.decidedBy, { instancePath: instancePath + "/decidedBy", parentData: data, parentDataProperty: "decidedBy", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate671.errors), errors = vErrors.length)), data.at !== void 0 && func0.call(data, "at") && (validate673(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate673.errors), errors = vErrors.length)), data.reason !== void 0 && func0.call(data, "reason") && (validate625(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate625.errors), errors = vErrors.length)), data.basis !== void 0 && func0.call(data, "basis")) {
      let data7 = data.basis;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate676(data7[i0], { instancePath: instancePath + "/basis/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate676.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate662.errors = vErrors, errors === 0;
}
validate662.evaluated = { props: { id: !0, position: !0, text: !0, about: !0, decidedBy: !0, at: !0, reason: !0, basis: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate682(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate682.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate630(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate630.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate632(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate632.errors), errors = vErrors.length)), data.date !== void 0 && func0.call(data, "date") && (validate620(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate620.errors), errors = vErrors.length)), data.start !== void 0 && func0.call(data, "start") && (validate622(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate622.errors), errors = vErrors.length)), data.place !== void 0 && func0.call(data, "place") && (validate625(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate625.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate625(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate625.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate682.errors = vErrors, errors === 0;
}
validate682.evaluated = { props: { id: !0, position: !0, date: !0, start: !0, place: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate600(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate600.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate601(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate601.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date !== void 0 && func0.call(data, "date") && (validate620(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate620.errors), errors = vErrors.length)), data.start !== void 0 && func0.call(data, "start") && (validate622(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate622.errors), errors = vErrors.length)), data.end !== void 0 && func0.call(data, "end") && (validate622(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate622.errors), errors = vErrors.length)), data.place !== void 0 && func0.call(data, "place") && (validate625(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate625.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data4 = data.link;
      if (typeof data4 == "string") {
        if (func64(data4) < 1) {
          const err0 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.groupDocument !== void 0 && func0.call(data, "groupDocument") && (validate627(data.groupDocument, { instancePath: instancePath + "/groupDocument", parentData: data, parentDataProperty: "groupDocument", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate627.errors), errors = vErrors.length)), data.participants !== void 0 && func0.call(data, "participants")) {
      let data6 = data.participants;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate629(data6[i0], { instancePath: instancePath + "/participants/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate629.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.agenda !== void 0 && func0.call(data, "agenda")) {
      let data8 = data.agenda;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate640(data8[i1], { instancePath: instancePath + "/agenda/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate640.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/agenda", schemaPath: "#/properties/agenda/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.documents !== void 0 && func0.call(data, "documents")) {
      let data10 = data.documents;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate653(data10[i2], { instancePath: instancePath + "/documents/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate653.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.decisions !== void 0 && func0.call(data, "decisions")) {
      let data12 = data.decisions;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate662(data12[i3], { instancePath: instancePath + "/decisions/" + i3, parentData: data12, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate662.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/decisions", schemaPath: "#/properties/decisions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.nextMeetings !== void 0 && func0.call(data, "nextMeetings")) {
      let data14 = data.nextMeetings;
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate682(data14[i4], { instancePath: instancePath + "/nextMeetings/" + i4, parentData: data14, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate682.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/nextMeetings", schemaPath: "#/properties/nextMeetings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate600.errors = vErrors, errors === 0;
}
validate600.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate590(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate590.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate591(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate591.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "meeting") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "meeting" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate600(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate600.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate590.errors = vErrors, errors === 0;
}
validate590.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validatePackage = validate691;
function validate692(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate692.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate692.errors = vErrors, errors === 0;
}
validate692.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate701(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate701.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate137(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate137.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data14 = data.contributors;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate142(data14[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate142.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data16 = data.organisations;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate153(data16[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data16, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate153.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data18 = data.comments;
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate163(data18[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data18, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate163.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data22 = data.own;
      if (Array.isArray(data22)) {
        const len6 = data22.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate175(data22[i6], { instancePath: instancePath + "/own/" + i6, parentData: data22, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate175.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data24 = data.open;
      if (Array.isArray(data24)) {
        const len7 = data24.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate179(data24[i7], { instancePath: instancePath + "/open/" + i7, parentData: data24, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate179.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate701.errors = vErrors, errors === 0;
}
validate701.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate721(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate721.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specVersion === void 0 || !func0.call(data, "specVersion")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specVersion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.$schema !== void 0 && func0.call(data, "$schema") && (validate56(data.$schema, { instancePath: instancePath + "/$schema", parentData: data, parentDataProperty: "$schema", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.specVersion !== void 0 && func0.call(data, "specVersion") && (validate58(data.specVersion, { instancePath: instancePath + "/specVersion", parentData: data, parentDataProperty: "specVersion", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate58.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && (validate60(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.digest !== void 0 && func0.call(data, "digest") && (validate62(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length)), data.provenance !== void 0 && func0.call(data, "provenance")) {
      let data4 = data.provenance;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate64(data4[i0], { instancePath: instancePath + "/provenance/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate64.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.mustUnderstand !== void 0 && func0.call(data, "mustUnderstand")) {
      let data6 = data.mustUnderstand;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate56(data6[i1], { instancePath: instancePath + "/mustUnderstand/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/mustUnderstand", schemaPath: "#/properties/mustUnderstand/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      let data8 = data.extensions;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8))
        for (const key0 of Object.keys(data8)) {
          const _errs13 = errors;
          validate56(key0, { instancePath: instancePath + "/extensions", parentData: data8, parentDataProperty: "extensions", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length);
          var valid5 = _errs13 === errors;
          if (!valid5) {
            const err5 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      else {
        const err6 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate721.errors = vErrors, errors === 0;
}
validate721.evaluated = { props: { $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate720(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate720.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate721(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate721.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (typeof data1 != "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      const _errs6 = errors, _errs7 = errors;
      if (data1 !== "package") {
        const err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var valid2 = _errs7 === errors;
      if (valid2) {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/not", keyword: "not", params: {} };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      } else
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate720.errors = vErrors, errors === 0;
}
validate720.evaluated = { props: { id: !0, kind: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate732(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate732.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate732.errors = vErrors, errors === 0;
}
validate732.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate734(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate734.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern8.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 50) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 50) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (!pattern9.test(data)) {
      const err5 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256-" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate734.errors = vErrors, errors === 0;
}
validate734.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate731(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate731.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.digest === void 0 || !func0.call(data, "digest")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.whole === void 0 || !func0.call(data, "whole")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "whole" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.kind !== void 0 && func0.call(data, "kind") && (validate732(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate732.errors), errors = vErrors.length)), data.id !== void 0 && func0.call(data, "id")) {
      let data1 = data.id;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      let data2 = data.version;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.digest !== void 0 && func0.call(data, "digest") && (validate734(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate734.errors), errors = vErrors.length)), data.whole !== void 0 && func0.call(data, "whole") && (validate734(data.whole, { instancePath: instancePath + "/whole", parentData: data, parentDataProperty: "whole", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate734.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate731.errors = vErrors, errors === 0;
}
validate731.evaluated = { props: { kind: !0, id: !0, version: !0, digest: !0, whole: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate691(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate691.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate692(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate692.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0 || !func0.call(data, "files")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "package") {
      const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "package" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.content !== void 0 && func0.call(data, "content") && (validate701(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate701.errors), errors = vErrors.length)), data.files !== void 0 && func0.call(data, "files")) {
      let data2 = data.files;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate720(data2[i0], { instancePath: instancePath + "/files/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate720.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.manifest !== void 0 && func0.call(data, "manifest")) {
      let data4 = data.manifest;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate731(data4[i1], { instancePath: instancePath + "/manifest/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate731.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate691.errors = vErrors, errors === 0;
}
validate691.evaluated = { props: { kind: !0, content: !0, files: !0, manifest: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validatePractice = validate738;
function validate739(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate739.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate739.errors = vErrors, errors === 0;
}
validate739.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate749(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate749.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate137(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate137.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data14 = data.contributors;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate142(data14[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate142.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data16 = data.organisations;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate153(data16[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data16, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate153.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data18 = data.comments;
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate163(data18[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data18, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate163.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data22 = data.own;
      if (Array.isArray(data22)) {
        const len6 = data22.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate175(data22[i6], { instancePath: instancePath + "/own/" + i6, parentData: data22, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate175.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data24 = data.open;
      if (Array.isArray(data24)) {
        const len7 = data24.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate179(data24[i7], { instancePath: instancePath + "/open/" + i7, parentData: data24, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate179.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate749.errors = vErrors, errors === 0;
}
validate749.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate768(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate768.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate768.errors = vErrors, errors === 0;
}
validate768.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate774(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate774.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate774.errors = vErrors, errors === 0;
}
validate774.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate776(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate776.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate776.errors = vErrors, errors === 0;
}
validate776.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate773(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate773.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate774(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate774.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate776(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate776.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate768(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate768.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data3 = data.link;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate773.errors = vErrors, errors === 0;
}
validate773.evaluated = { props: { id: !0, position: !0, text: !0, link: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate782(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate782.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "label" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate782.errors = vErrors, errors === 0;
}
validate782.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate790(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate790.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate790.errors = vErrors, errors === 0;
}
validate790.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate794(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate794.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 45) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 45) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern12.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate794.errors = vErrors, errors === 0;
}
validate794.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate796(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate796.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0 || !func0.call(data, "document")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.row === void 0 || !func0.call(data, "row")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "row" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.document !== void 0 && func0.call(data, "document") && (validate75(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.row !== void 0 && func0.call(data, "row")) {
      let data1 = data.row;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err2 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate796.errors = vErrors, errors === 0;
}
validate796.evaluated = { props: { document: !0, row: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate748(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate748.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate749(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate749.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.summary !== void 0 && func0.call(data, "summary") && (validate768(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate768.errors), errors = vErrors.length)), data.context !== void 0 && func0.call(data, "context") && (validate768(data.context, { instancePath: instancePath + "/context", parentData: data, parentDataProperty: "context", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate768.errors), errors = vErrors.length)), data.actions !== void 0 && func0.call(data, "actions") && (validate768(data.actions, { instancePath: instancePath + "/actions", parentData: data, parentDataProperty: "actions", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate768.errors), errors = vErrors.length)), data.results !== void 0 && func0.call(data, "results") && (validate768(data.results, { instancePath: instancePath + "/results", parentData: data, parentDataProperty: "results", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate768.errors), errors = vErrors.length)), data.evidence !== void 0 && func0.call(data, "evidence")) {
      let data4 = data.evidence;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate773(data4[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate773.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.contactRole !== void 0 && func0.call(data, "contactRole") && (validate768(data.contactRole, { instancePath: instancePath + "/contactRole", parentData: data, parentDataProperty: "contactRole", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate768.errors), errors = vErrors.length)), data.organisation !== void 0 && func0.call(data, "organisation") && (validate774(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate774.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data8 = data.regions;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate782(data8[i1], { instancePath: instancePath + "/regions/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate782.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.themes !== void 0 && func0.call(data, "themes")) {
      let data10 = data.themes;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate782(data10[i2], { instancePath: instancePath + "/themes/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate782.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.targetGroups !== void 0 && func0.call(data, "targetGroups")) {
      let data12 = data.targetGroups;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate782(data12[i3], { instancePath: instancePath + "/targetGroups/" + i3, parentData: data12, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate782.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/targetGroups", schemaPath: "#/properties/targetGroups/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.licence !== void 0 && func0.call(data, "licence") && (validate790(data.licence, { instancePath: instancePath + "/licence", parentData: data, parentDataProperty: "licence", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate790.errors), errors = vErrors.length)), data.licenceNote !== void 0 && func0.call(data, "licenceNote") && (validate768(data.licenceNote, { instancePath: instancePath + "/licenceNote", parentData: data, parentDataProperty: "licenceNote", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate768.errors), errors = vErrors.length)), data.years !== void 0 && func0.call(data, "years") && (validate768(data.years, { instancePath: instancePath + "/years", parentData: data, parentDataProperty: "years", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate768.errors), errors = vErrors.length)), data.groupDocument !== void 0 && func0.call(data, "groupDocument") && (validate794(data.groupDocument, { instancePath: instancePath + "/groupDocument", parentData: data, parentDataProperty: "groupDocument", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate794.errors), errors = vErrors.length)), data.origin !== void 0 && func0.call(data, "origin") && (validate796(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate796.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate748.errors = vErrors, errors === 0;
}
validate748.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate738(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate738.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate739(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate739.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "practice") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "practice" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate748(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate748.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate738.errors = vErrors, errors === 0;
}
validate738.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateProgramme = validate801;
function validate802(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate802.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate802.errors = vErrors, errors === 0;
}
validate802.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate812(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate812.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate137(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate137.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data14 = data.contributors;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate142(data14[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate142.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data16 = data.organisations;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate153(data16[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data16, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate153.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data18 = data.comments;
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate163(data18[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data18, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate163.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data22 = data.own;
      if (Array.isArray(data22)) {
        const len6 = data22.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate175(data22[i6], { instancePath: instancePath + "/own/" + i6, parentData: data22, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate175.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data24 = data.open;
      if (Array.isArray(data24)) {
        const len7 = data24.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate179(data24[i7], { instancePath: instancePath + "/open/" + i7, parentData: data24, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate179.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate812.errors = vErrors, errors === 0;
}
validate812.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate831(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate831.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate831.errors = vErrors, errors === 0;
}
validate831.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate834(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate834.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 10) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 10) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern24.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate834.errors = vErrors, errors === 0;
}
validate834.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate838(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate838.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate838.errors = vErrors, errors === 0;
}
validate838.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate840(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate840.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate840.errors = vErrors, errors === 0;
}
validate840.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate837(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate837.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate838(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate840(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate840.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate831(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate831(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate837.errors = vErrors, errors === 0;
}
validate837.evaluated = { props: { id: !0, position: !0, label: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate849(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate849.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "label" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate849.errors = vErrors, errors === 0;
}
validate849.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate855(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate855.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0 || !func0.call(data, "document")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.row === void 0 || !func0.call(data, "row")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "row" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.document !== void 0 && func0.call(data, "document") && (validate75(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.row !== void 0 && func0.call(data, "row")) {
      let data1 = data.row;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err2 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate855.errors = vErrors, errors === 0;
}
validate855.evaluated = { props: { document: !0, row: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate845(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate845.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate838(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate840(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate840.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate831(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.setBy !== void 0 && func0.call(data, "setBy")) {
      let data3 = data.setBy;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate849(data3[i0], { instancePath: instancePath + "/setBy/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate849.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/setBy", schemaPath: "#/properties/setBy/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.origin !== void 0 && func0.call(data, "origin") && (validate855(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate855.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate845.errors = vErrors, errors === 0;
}
validate845.evaluated = { props: { id: !0, position: !0, text: !0, setBy: !0, origin: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate860(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate860.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate838(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate840(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate840.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate831(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate831(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate860.errors = vErrors, errors === 0;
}
validate860.evaluated = { props: { id: !0, position: !0, label: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate866(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate866.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate838(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate840(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate840.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate831(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.start !== void 0 && func0.call(data, "start") && (validate834(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate834.errors), errors = vErrors.length)), data.end !== void 0 && func0.call(data, "end") && (validate834(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate834.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate831(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate866.errors = vErrors, errors === 0;
}
validate866.evaluated = { props: { id: !0, position: !0, title: !0, start: !0, end: !0, note: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate882(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate882.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate882.errors = vErrors, errors === 0;
}
validate882.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate887(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate887.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate887.errors = vErrors, errors === 0;
}
validate887.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate889(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate889.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate889.errors = vErrors, errors === 0;
}
validate889.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate874(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate874.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate838(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate840(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate840.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title") && (validate831(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate831(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.themes !== void 0 && func0.call(data, "themes")) {
      let data5 = data.themes;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate849(data5[i0], { instancePath: instancePath + "/themes/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate849.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.methods !== void 0 && func0.call(data, "methods")) {
      let data7 = data.methods;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate849(data7[i1], { instancePath: instancePath + "/methods/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate849.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/methods", schemaPath: "#/properties/methods/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.linkages !== void 0 && func0.call(data, "linkages")) {
      let data9 = data.linkages;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate849(data9[i2], { instancePath: instancePath + "/linkages/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate849.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/linkages", schemaPath: "#/properties/linkages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.scope !== void 0 && func0.call(data, "scope") && (validate882(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate882.errors), errors = vErrors.length)), data.start !== void 0 && func0.call(data, "start") && (validate834(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate834.errors), errors = vErrors.length)), data.end !== void 0 && func0.call(data, "end") && (validate834(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate834.errors), errors = vErrors.length)), data.place !== void 0 && func0.call(data, "place") && (validate831(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.hours !== void 0 && func0.call(data, "hours") && (validate887(data.hours, { instancePath: instancePath + "/hours", parentData: data, parentDataProperty: "hours", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate887.errors), errors = vErrors.length)), data.responsible !== void 0 && func0.call(data, "responsible")) {
      let data16 = data.responsible;
      if (Array.isArray(data16)) {
        const len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate889(data16[i3], { instancePath: instancePath + "/responsible/" + i3, parentData: data16, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate889.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.participants !== void 0 && func0.call(data, "participants")) {
      let data18 = data.participants;
      if (Array.isArray(data18)) {
        const len4 = data18.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate889(data18[i4], { instancePath: instancePath + "/participants/" + i4, parentData: data18, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate889.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.status !== void 0 && func0.call(data, "status") && (validate882(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate882.errors), errors = vErrors.length)), data.reason !== void 0 && func0.call(data, "reason") && (validate831(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.origin !== void 0 && func0.call(data, "origin") && (validate855(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate855.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate874.errors = vErrors, errors === 0;
}
validate874.evaluated = { props: { id: !0, position: !0, in: !0, title: !0, text: !0, themes: !0, methods: !0, linkages: !0, scope: !0, start: !0, end: !0, place: !0, hours: !0, responsible: !0, participants: !0, status: !0, reason: !0, origin: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate899(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate899.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate838(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate840(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate840.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text") && (validate831(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data4 = data.link;
      if (typeof data4 == "string") {
        if (func64(data4) < 1) {
          const err3 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate899.errors = vErrors, errors === 0;
}
validate899.evaluated = { props: { id: !0, position: !0, in: !0, text: !0, link: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate907(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate907.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern3.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 3) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern4.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate907.errors = vErrors, errors === 0;
}
validate907.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate904(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate904.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate838(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate840(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate840.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.template !== void 0 && func0.call(data, "template") && (validate907(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate907.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate831(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.due !== void 0 && func0.call(data, "due") && (validate834(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate834.errors), errors = vErrors.length)), data.done !== void 0 && func0.call(data, "done")) {
      let data6 = data.done;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate889(data6[i0], { instancePath: instancePath + "/done/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate889.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/done", schemaPath: "#/properties/done/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate904.errors = vErrors, errors === 0;
}
validate904.evaluated = { props: { id: !0, position: !0, in: !0, template: !0, text: !0, due: !0, done: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate913(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate913.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate838(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate840(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate840.errors), errors = vErrors.length)), data.role !== void 0 && func0.call(data, "role") && (validate882(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate882.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate831(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.organisation !== void 0 && func0.call(data, "organisation") && (validate838(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate831(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate913.errors = vErrors, errors === 0;
}
validate913.evaluated = { props: { id: !0, position: !0, role: !0, name: !0, organisation: !0, note: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate921(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate921.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate838(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate840(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate840.errors), errors = vErrors.length)), data.date !== void 0 && func0.call(data, "date") && (validate834(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate834.errors), errors = vErrors.length)), data.by !== void 0 && func0.call(data, "by") && (validate838(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.question !== void 0 && func0.call(data, "question") && (validate831(data.question, { instancePath: instancePath + "/question", parentData: data, parentDataProperty: "question", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.advice !== void 0 && func0.call(data, "advice") && (validate831(data.advice, { instancePath: instancePath + "/advice", parentData: data, parentDataProperty: "advice", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.adviser !== void 0 && func0.call(data, "adviser") && (validate838(data.adviser, { instancePath: instancePath + "/adviser", parentData: data, parentDataProperty: "adviser", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.followUp !== void 0 && func0.call(data, "followUp") && (validate831(data.followUp, { instancePath: instancePath + "/followUp", parentData: data, parentDataProperty: "followUp", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.due !== void 0 && func0.call(data, "due") && (validate834(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate834.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate921.errors = vErrors, errors === 0;
}
validate921.evaluated = { props: { id: !0, position: !0, date: !0, by: !0, question: !0, advice: !0, adviser: !0, followUp: !0, due: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate936(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate936.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 45) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 45) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern12.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate936.errors = vErrors, errors === 0;
}
validate936.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate932(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate932.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate838(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate840(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate840.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.date !== void 0 && func0.call(data, "date") && (validate834(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate834.errors), errors = vErrors.length)), data.meeting !== void 0 && func0.call(data, "meeting") && (validate936(data.meeting, { instancePath: instancePath + "/meeting", parentData: data, parentDataProperty: "meeting", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate936.errors), errors = vErrors.length)), data.worked !== void 0 && func0.call(data, "worked") && (validate831(data.worked, { instancePath: instancePath + "/worked", parentData: data, parentDataProperty: "worked", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.change !== void 0 && func0.call(data, "change") && (validate831(data.change, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.strengthened !== void 0 && func0.call(data, "strengthened") && (validate831(data.strengthened, { instancePath: instancePath + "/strengthened", parentData: data, parentDataProperty: "strengthened", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.next !== void 0 && func0.call(data, "next") && (validate831(data.next, { instancePath: instancePath + "/next", parentData: data, parentDataProperty: "next", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate932.errors = vErrors, errors === 0;
}
validate932.evaluated = { props: { id: !0, position: !0, in: !0, date: !0, meeting: !0, worked: !0, change: !0, strengthened: !0, next: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate943(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate943.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate838(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate840(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate840.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.date !== void 0 && func0.call(data, "date") && (validate834(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate834.errors), errors = vErrors.length)), data.by !== void 0 && func0.call(data, "by") && (validate838(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate838.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate831(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.origin !== void 0 && func0.call(data, "origin") && (validate855(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate855.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate943.errors = vErrors, errors === 0;
}
validate943.evaluated = { props: { id: !0, position: !0, in: !0, date: !0, by: !0, text: !0, origin: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate953(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate953.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate936(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate936.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate840(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate840.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && (validate882(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate882.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate831(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data4 = data.period;
      if (typeof data4 == "string") {
        if (func64(data4) < 1) {
          const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate953.errors = vErrors, errors === 0;
}
validate953.evaluated = { props: { id: !0, position: !0, kind: !0, title: !0, period: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate811(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate811.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate812(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate812.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.purpose !== void 0 && func0.call(data, "purpose") && (validate831(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.extent !== void 0 && func0.call(data, "extent") && (validate831(data.extent, { instancePath: instancePath + "/extent", parentData: data, parentDataProperty: "extent", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate831.errors), errors = vErrors.length)), data.start !== void 0 && func0.call(data, "start") && (validate834(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate834.errors), errors = vErrors.length)), data.end !== void 0 && func0.call(data, "end") && (validate834(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate834.errors), errors = vErrors.length)), data.startingPoints !== void 0 && func0.call(data, "startingPoints")) {
      let data4 = data.startingPoints;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate837(data4[i0], { instancePath: instancePath + "/startingPoints/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate837.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/startingPoints", schemaPath: "#/properties/startingPoints/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.goals !== void 0 && func0.call(data, "goals")) {
      let data6 = data.goals;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate845(data6[i1], { instancePath: instancePath + "/goals/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate845.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/goals", schemaPath: "#/properties/goals/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.principles !== void 0 && func0.call(data, "principles")) {
      let data8 = data.principles;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate860(data8[i2], { instancePath: instancePath + "/principles/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate860.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/principles", schemaPath: "#/properties/principles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.phases !== void 0 && func0.call(data, "phases")) {
      let data10 = data.phases;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate866(data10[i3], { instancePath: instancePath + "/phases/" + i3, parentData: data10, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate866.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.items !== void 0 && func0.call(data, "items")) {
      let data12 = data.items;
      if (Array.isArray(data12)) {
        const len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate874(data12[i4], { instancePath: instancePath + "/items/" + i4, parentData: data12, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate874.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.materials !== void 0 && func0.call(data, "materials")) {
      let data14 = data.materials;
      if (Array.isArray(data14)) {
        const len5 = data14.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate899(data14[i5], { instancePath: instancePath + "/materials/" + i5, parentData: data14, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate899.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/materials", schemaPath: "#/properties/materials/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.assignments !== void 0 && func0.call(data, "assignments")) {
      let data16 = data.assignments;
      if (Array.isArray(data16)) {
        const len6 = data16.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate904(data16[i6], { instancePath: instancePath + "/assignments/" + i6, parentData: data16, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate904.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/assignments", schemaPath: "#/properties/assignments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.participants !== void 0 && func0.call(data, "participants")) {
      let data18 = data.participants;
      if (Array.isArray(data18)) {
        const len7 = data18.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate913(data18[i7], { instancePath: instancePath + "/participants/" + i7, parentData: data18, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate913.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.consultations !== void 0 && func0.call(data, "consultations")) {
      let data20 = data.consultations;
      if (Array.isArray(data20)) {
        const len8 = data20.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate921(data20[i8], { instancePath: instancePath + "/consultations/" + i8, parentData: data20, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate921.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/consultations", schemaPath: "#/properties/consultations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.retrospectives !== void 0 && func0.call(data, "retrospectives")) {
      let data22 = data.retrospectives;
      if (Array.isArray(data22)) {
        const len9 = data22.length;
        for (let i9 = 0; i9 < len9; i9++)
          validate932(data22[i9], { instancePath: instancePath + "/retrospectives/" + i9, parentData: data22, parentDataProperty: i9, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate932.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/retrospectives", schemaPath: "#/properties/retrospectives/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.reflections !== void 0 && func0.call(data, "reflections")) {
      let data24 = data.reflections;
      if (Array.isArray(data24)) {
        const len10 = data24.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate943(data24[i10], { instancePath: instancePath + "/reflections/" + i10, parentData: data24, parentDataProperty: i10, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate943.errors), errors = vErrors.length);
      } else {
        const err10 = { instancePath: instancePath + "/reflections", schemaPath: "#/properties/reflections/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.previous !== void 0 && func0.call(data, "previous") && (validate936(data.previous, { instancePath: instancePath + "/previous", parentData: data, parentDataProperty: "previous", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate936.errors), errors = vErrors.length)), data.groupDocument !== void 0 && func0.call(data, "groupDocument") && (validate936(data.groupDocument, { instancePath: instancePath + "/groupDocument", parentData: data, parentDataProperty: "groupDocument", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate936.errors), errors = vErrors.length)), data.sources !== void 0 && func0.call(data, "sources")) {
      let data28 = data.sources;
      if (Array.isArray(data28)) {
        const len11 = data28.length;
        for (let i11 = 0; i11 < len11; i11++)
          validate953(data28[i11], { instancePath: instancePath + "/sources/" + i11, parentData: data28, parentDataProperty: i11, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate953.errors), errors = vErrors.length);
      } else {
        const err11 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate811.errors = vErrors, errors === 0;
}
validate811.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate801(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate801.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate802(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate802.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "programme") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "programme" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate811(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate811.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate801.errors = vErrors, errors === 0;
}
validate801.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateProgrammeTemplate = validate960;
function validate961(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate961.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0 || !func0.call(data, "content")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate961.errors = vErrors, errors === 0;
}
validate961.evaluated = { props: { id: !0, version: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate967(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate967.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate967.errors = vErrors, errors === 0;
}
validate967.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate969(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate969.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.quotedLanguage !== void 0 && func0.call(data, "quotedLanguage")) {
      let data1 = data.quotedLanguage;
      if (typeof data1 == "string") {
        if (func64(data1) < 2) {
          const err0 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/minLength", keyword: "minLength", params: { limit: 2 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.quoted !== void 0 && func0.call(data, "quoted")) {
      let data2 = data.quoted;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func64(data3) < 1) {
              const err2 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/quoted", schemaPath: "#/properties/quoted/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.added !== void 0 && func0.call(data, "added")) {
      let data4 = data.added;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func64(data5) < 1) {
              const err5 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate969.errors = vErrors, errors === 0;
}
validate969.evaluated = { props: { text: !0, quotedLanguage: !0, quoted: !0, added: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate972(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate972.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.relation === void 0 || !func0.call(data, "relation")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relation" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uri === void 0 || !func0.call(data, "uri")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.relation !== void 0 && func0.call(data, "relation") && (validate60(data.relation, { instancePath: instancePath + "/relation", parentData: data, parentDataProperty: "relation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.uri !== void 0 && func0.call(data, "uri") && (validate56(data.uri, { instancePath: instancePath + "/uri", parentData: data, parentDataProperty: "uri", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate972.errors = vErrors, errors === 0;
}
validate972.evaluated = { props: { relation: !0, uri: !0, version: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate978(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate978.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern32.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 64) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate978.errors = vErrors, errors === 0;
}
validate978.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate980(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate980.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate980.errors = vErrors, errors === 0;
}
validate980.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate977(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate977.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate978(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate980(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate980.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate967(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate967.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate967(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate967.errors), errors = vErrors.length)), data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate978(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate977.errors = vErrors, errors === 0;
}
validate977.evaluated = { props: { id: !0, position: !0, label: !0, text: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate986(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate986.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate978(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate980(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate980.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate967(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate967.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate967(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate967.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate986.errors = vErrors, errors === 0;
}
validate986.evaluated = { props: { id: !0, position: !0, title: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate995(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate995.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate978(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate980(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate980.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate967(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate967.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data3 = data.link;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate978(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate995.errors = vErrors, errors === 0;
}
validate995.evaluated = { props: { id: !0, position: !0, text: !0, link: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1002(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1002.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate978(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate980(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate980.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate967(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate967.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate967(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate967.errors), errors = vErrors.length)), data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate978(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1002.errors = vErrors, errors === 0;
}
validate1002.evaluated = { props: { id: !0, position: !0, label: !0, text: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1009(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1009.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate978(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate980(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate980.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.label !== void 0 && func0.call(data, "label") && (validate967(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate967.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate967(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate967.errors), errors = vErrors.length)), data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate978(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1009.errors = vErrors, errors === 0;
}
validate1009.evaluated = { props: { id: !0, position: !0, in: !0, label: !0, text: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1016(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1016.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate978(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate980(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate980.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate967(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate967.errors), errors = vErrors.length)), data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate978(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1016.errors = vErrors, errors === 0;
}
validate1016.evaluated = { props: { id: !0, position: !0, title: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1026(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1026.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1026.errors = vErrors, errors === 0;
}
validate1026.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1031(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1031.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern3.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 3) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern4.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1031.errors = vErrors, errors === 0;
}
validate1031.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1028(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1028.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.template === void 0 || !func0.call(data, "template")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate978(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate980(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate980.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate1031(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1031.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1028.errors = vErrors, errors === 0;
}
validate1028.evaluated = { props: { id: !0, position: !0, template: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1022(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1022.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate978(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate980(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate980.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label") && (validate967(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate967.errors), errors = vErrors.length)), data.level !== void 0 && func0.call(data, "level") && (validate1026(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1026.errors), errors = vErrors.length)), data.assignments !== void 0 && func0.call(data, "assignments")) {
      let data5 = data.assignments;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1028(data5[i0], { instancePath: instancePath + "/assignments/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1028.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/assignments", schemaPath: "#/properties/assignments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate978(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1022.errors = vErrors, errors === 0;
}
validate1022.evaluated = { props: { id: !0, position: !0, in: !0, label: !0, level: !0, assignments: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1036(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1036.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate978(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate980(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate980.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.label !== void 0 && func0.call(data, "label") && (validate967(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate967.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate967(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate967.errors), errors = vErrors.length)), data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate978(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1036.errors = vErrors, errors === 0;
}
validate1036.evaluated = { props: { id: !0, position: !0, in: !0, label: !0, text: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1049(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1049.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate978(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate980(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate980.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1049.errors = vErrors, errors === 0;
}
validate1049.evaluated = { props: { id: !0, position: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1043(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1043.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.template === void 0 || !func0.call(data, "template")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.item === void 0 || !func0.call(data, "item")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "item" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.level === void 0 || !func0.call(data, "level")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate978(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate980(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate980.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate1031(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1031.errors), errors = vErrors.length)), data.item !== void 0 && func0.call(data, "item") && (validate978(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length)), data.level !== void 0 && func0.call(data, "level") && (validate978(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate978.errors), errors = vErrors.length)), data.themes !== void 0 && func0.call(data, "themes")) {
      let data5 = data.themes;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1049(data5[i0], { instancePath: instancePath + "/themes/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1049.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.methods !== void 0 && func0.call(data, "methods")) {
      let data7 = data.methods;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate1049(data7[i1], { instancePath: instancePath + "/methods/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1049.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/methods", schemaPath: "#/properties/methods/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.linkages !== void 0 && func0.call(data, "linkages")) {
      let data9 = data.linkages;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate1049(data9[i2], { instancePath: instancePath + "/linkages/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1049.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/linkages", schemaPath: "#/properties/linkages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.reason !== void 0 && func0.call(data, "reason") && (validate967(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate967.errors), errors = vErrors.length));
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate1043.errors = vErrors, errors === 0;
}
validate1043.evaluated = { props: { id: !0, position: !0, template: !0, item: !0, level: !0, themes: !0, methods: !0, linkages: !0, reason: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate966(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate966.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languages === void 0 || !func0.call(data, "languages")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.themes === void 0 || !func0.call(data, "themes")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "themes" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.title !== void 0 && func0.call(data, "title") && (validate967(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate967.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data1 = data.languages;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func64(data2) < 2) {
              const err4 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/minLength", keyword: "minLength", params: { limit: 2 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source") && (validate969(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate969.errors), errors = vErrors.length)), data.derivedFrom !== void 0 && func0.call(data, "derivedFrom")) {
      let data4 = data.derivedFrom;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate972(data4[i1], { instancePath: instancePath + "/derivedFrom/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate972.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.introduction !== void 0 && func0.call(data, "introduction")) {
      let data6 = data.introduction;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate977(data6[i2], { instancePath: instancePath + "/introduction/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate977.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/introduction", schemaPath: "#/properties/introduction/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.headings !== void 0 && func0.call(data, "headings")) {
      let data8 = data.headings;
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate986(data8[i3], { instancePath: instancePath + "/headings/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate986.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/headings", schemaPath: "#/properties/headings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.goalSetting !== void 0 && func0.call(data, "goalSetting") && (validate967(data.goalSetting, { instancePath: instancePath + "/goalSetting", parentData: data, parentDataProperty: "goalSetting", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate967.errors), errors = vErrors.length)), data.goalSetters !== void 0 && func0.call(data, "goalSetters")) {
      let data11 = data.goalSetters;
      if (Array.isArray(data11)) {
        const len4 = data11.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate977(data11[i4], { instancePath: instancePath + "/goalSetters/" + i4, parentData: data11, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate977.errors), errors = vErrors.length);
      } else {
        const err10 = { instancePath: instancePath + "/goalSetters", schemaPath: "#/properties/goalSetters/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.startingPoints !== void 0 && func0.call(data, "startingPoints")) {
      let data13 = data.startingPoints;
      if (Array.isArray(data13)) {
        const len5 = data13.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate977(data13[i5], { instancePath: instancePath + "/startingPoints/" + i5, parentData: data13, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate977.errors), errors = vErrors.length);
      } else {
        const err11 = { instancePath: instancePath + "/startingPoints", schemaPath: "#/properties/startingPoints/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.materials !== void 0 && func0.call(data, "materials")) {
      let data15 = data.materials;
      if (Array.isArray(data15)) {
        const len6 = data15.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate995(data15[i6], { instancePath: instancePath + "/materials/" + i6, parentData: data15, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate995.errors), errors = vErrors.length);
      } else {
        const err12 = { instancePath: instancePath + "/materials", schemaPath: "#/properties/materials/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.principles !== void 0 && func0.call(data, "principles")) {
      let data17 = data.principles;
      if (Array.isArray(data17)) {
        const len7 = data17.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate977(data17[i7], { instancePath: instancePath + "/principles/" + i7, parentData: data17, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate977.errors), errors = vErrors.length);
      } else {
        const err13 = { instancePath: instancePath + "/principles", schemaPath: "#/properties/principles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.methods !== void 0 && func0.call(data, "methods")) {
      let data19 = data.methods;
      if (Array.isArray(data19)) {
        const len8 = data19.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate1002(data19[i8], { instancePath: instancePath + "/methods/" + i8, parentData: data19, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1002.errors), errors = vErrors.length);
      } else {
        const err14 = { instancePath: instancePath + "/methods", schemaPath: "#/properties/methods/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.scopes !== void 0 && func0.call(data, "scopes")) {
      let data21 = data.scopes;
      if (Array.isArray(data21)) {
        const len9 = data21.length;
        for (let i9 = 0; i9 < len9; i9++)
          validate1009(data21[i9], { instancePath: instancePath + "/scopes/" + i9, parentData: data21, parentDataProperty: i9, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1009.errors), errors = vErrors.length);
      } else {
        const err15 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.modules !== void 0 && func0.call(data, "modules")) {
      let data23 = data.modules;
      if (Array.isArray(data23)) {
        const len10 = data23.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate1016(data23[i10], { instancePath: instancePath + "/modules/" + i10, parentData: data23, parentDataProperty: i10, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1016.errors), errors = vErrors.length);
      } else {
        const err16 = { instancePath: instancePath + "/modules", schemaPath: "#/properties/modules/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.themes !== void 0 && func0.call(data, "themes")) {
      let data25 = data.themes;
      if (Array.isArray(data25)) {
        if (data25.length < 1) {
          const err17 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        const len11 = data25.length;
        for (let i11 = 0; i11 < len11; i11++)
          validate1022(data25[i11], { instancePath: instancePath + "/themes/" + i11, parentData: data25, parentDataProperty: i11, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1022.errors), errors = vErrors.length);
      } else {
        const err18 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.linkages !== void 0 && func0.call(data, "linkages")) {
      let data27 = data.linkages;
      if (Array.isArray(data27)) {
        const len12 = data27.length;
        for (let i12 = 0; i12 < len12; i12++)
          validate1036(data27[i12], { instancePath: instancePath + "/linkages/" + i12, parentData: data27, parentDataProperty: i12, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1036.errors), errors = vErrors.length);
      } else {
        const err19 = { instancePath: instancePath + "/linkages", schemaPath: "#/properties/linkages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.suggestions !== void 0 && func0.call(data, "suggestions")) {
      let data29 = data.suggestions;
      if (Array.isArray(data29)) {
        const len13 = data29.length;
        for (let i13 = 0; i13 < len13; i13++)
          validate1043(data29[i13], { instancePath: instancePath + "/suggestions/" + i13, parentData: data29, parentDataProperty: i13, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1043.errors), errors = vErrors.length);
      } else {
        const err20 = { instancePath: instancePath + "/suggestions", schemaPath: "#/properties/suggestions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate966.errors = vErrors, errors === 0;
}
validate966.evaluated = { props: { title: !0, languages: !0, source: !0, derivedFrom: !0, introduction: !0, headings: !0, goalSetting: !0, goalSetters: !0, startingPoints: !0, materials: !0, principles: !0, methods: !0, scopes: !0, modules: !0, themes: !0, linkages: !0, suggestions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate960(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate960.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate961(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate961.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "programme-template") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "programme-template" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate966(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate966.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate960.errors = vErrors, errors === 0;
}
validate960.evaluated = { props: { kind: !0, content: !0, id: !0, version: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateServiceMap = validate1058;
function validate1059(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1059.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1059.errors = vErrors, errors === 0;
}
validate1059.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1069(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1069.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate137(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate137.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data14 = data.contributors;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate142(data14[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate142.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data16 = data.organisations;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate153(data16[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data16, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate153.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data18 = data.comments;
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate163(data18[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data18, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate163.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data22 = data.own;
      if (Array.isArray(data22)) {
        const len6 = data22.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate175(data22[i6], { instancePath: instancePath + "/own/" + i6, parentData: data22, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate175.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data24 = data.open;
      if (Array.isArray(data24)) {
        const len7 = data24.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate179(data24[i7], { instancePath: instancePath + "/open/" + i7, parentData: data24, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate179.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate1069.errors = vErrors, errors === 0;
}
validate1069.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1089(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1089.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1089.errors = vErrors, errors === 0;
}
validate1089.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1091(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1091.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1091.errors = vErrors, errors === 0;
}
validate1091.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1093(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1093.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate1093.errors = vErrors, errors === 0;
}
validate1093.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1096(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1096.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "label" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1096.errors = vErrors, errors === 0;
}
validate1096.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1104.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1104.errors = vErrors, errors === 0;
}
validate1104.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1109.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1109.errors = vErrors, errors === 0;
}
validate1109.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1111.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 10) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 10) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern24.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1111.errors = vErrors, errors === 0;
}
validate1111.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0 || !func0.call(data, "document")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.row === void 0 || !func0.call(data, "row")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "row" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.document !== void 0 && func0.call(data, "document") && (validate75(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.row !== void 0 && func0.call(data, "row")) {
      let data1 = data.row;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err2 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1115.errors = vErrors, errors === 0;
}
validate1115.evaluated = { props: { document: !0, row: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1088(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1088.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate1089(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1089.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate1091(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1091.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate1093(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1093.errors), errors = vErrors.length)), data.description !== void 0 && func0.call(data, "description") && (validate1093(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1093.errors), errors = vErrors.length)), data.levels !== void 0 && func0.call(data, "levels")) {
      let data4 = data.levels;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1096(data4[i0], { instancePath: instancePath + "/levels/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1096.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.targetGroups !== void 0 && func0.call(data, "targetGroups")) {
      let data6 = data.targetGroups;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate1096(data6[i1], { instancePath: instancePath + "/targetGroups/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1096.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/targetGroups", schemaPath: "#/properties/targetGroups/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.channels !== void 0 && func0.call(data, "channels")) {
      let data8 = data.channels;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate1096(data8[i2], { instancePath: instancePath + "/channels/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1096.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.providers !== void 0 && func0.call(data, "providers")) {
      let data10 = data.providers;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate1104(data10[i3], { instancePath: instancePath + "/providers/" + i3, parentData: data10, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1104.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/providers", schemaPath: "#/properties/providers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.facet !== void 0 && func0.call(data, "facet") && (validate1109(data.facet, { instancePath: instancePath + "/facet", parentData: data, parentDataProperty: "facet", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1109.errors), errors = vErrors.length)), data.start !== void 0 && func0.call(data, "start") && (validate1111(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1111.errors), errors = vErrors.length)), data.end !== void 0 && func0.call(data, "end") && (validate1111(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1111.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate1093(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1093.errors), errors = vErrors.length)), data.origin !== void 0 && func0.call(data, "origin") && (validate1115(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1115.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1088.errors = vErrors, errors === 0;
}
validate1088.evaluated = { props: { id: !0, position: !0, name: !0, description: !0, levels: !0, targetGroups: !0, channels: !0, providers: !0, facet: !0, start: !0, end: !0, note: !0, origin: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1120.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate1089(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1089.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate1091(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1091.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate1093(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1093.errors), errors = vErrors.length)), data.targetGroups !== void 0 && func0.call(data, "targetGroups")) {
      let data3 = data.targetGroups;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1096(data3[i0], { instancePath: instancePath + "/targetGroups/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1096.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/targetGroups", schemaPath: "#/properties/targetGroups/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.levels !== void 0 && func0.call(data, "levels")) {
      let data5 = data.levels;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate1096(data5[i1], { instancePath: instancePath + "/levels/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1096.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1120.errors = vErrors, errors === 0;
}
validate1120.evaluated = { props: { id: !0, position: !0, text: !0, targetGroups: !0, levels: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1128.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "name" || key0 === "type" || key0 === "sector" || key0 === "sameAs" || key0 === "notSameAs" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate113(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate60(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.sector !== void 0 && func0.call(data, "sector") && (validate107(data.sector, { instancePath: instancePath + "/sector", parentData: data, parentDataProperty: "sector", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.sameAs !== void 0 && func0.call(data, "sameAs") && (validate107(data.sameAs, { instancePath: instancePath + "/sameAs", parentData: data, parentDataProperty: "sameAs", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.notSameAs !== void 0 && func0.call(data, "notSameAs") && (validate107(data.notSameAs, { instancePath: instancePath + "/notSameAs", parentData: data, parentDataProperty: "notSameAs", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1128.errors = vErrors, errors === 0;
}
validate1128.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1127.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1128(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1128.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.expertise !== void 0 && func0.call(data, "expertise") && (validate1093(data.expertise, { instancePath: instancePath + "/expertise", parentData: data, parentDataProperty: "expertise", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1093.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate1127.errors = vErrors, errors === 0;
}
validate1127.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1140.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1140.errors = vErrors, errors === 0;
}
validate1140.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1143.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 45) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 45) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern12.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1143.errors = vErrors, errors === 0;
}
validate1143.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1068(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1068.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1069(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1069.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.services !== void 0 && func0.call(data, "services")) {
      let data0 = data.services;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1088(data0[i0], { instancePath: instancePath + "/services/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1088.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.needs !== void 0 && func0.call(data, "needs")) {
      let data2 = data.needs;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate1120(data2[i1], { instancePath: instancePath + "/needs/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1120.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data4 = data.organisations;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate1127(data4[i2], { instancePath: instancePath + "/organisations/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1127.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.placement !== void 0 && func0.call(data, "placement") && (validate1140(data.placement, { instancePath: instancePath + "/placement", parentData: data, parentDataProperty: "placement", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1140.errors), errors = vErrors.length)), data.placementReason !== void 0 && func0.call(data, "placementReason") && (validate1093(data.placementReason, { instancePath: instancePath + "/placementReason", parentData: data, parentDataProperty: "placementReason", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1093.errors), errors = vErrors.length)), data.groupDocument !== void 0 && func0.call(data, "groupDocument") && (validate1143(data.groupDocument, { instancePath: instancePath + "/groupDocument", parentData: data, parentDataProperty: "groupDocument", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1143.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1068.errors = vErrors, errors === 0;
}
validate1068.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1058(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1058.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1059(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1059.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "service-map") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "service-map" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate1068(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1068.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1058.errors = vErrors, errors === 0;
}
validate1058.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateWorksheet = validate1146;
function validate1147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1147.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1147.errors = vErrors, errors === 0;
}
validate1147.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1157.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.private !== void 0 && func0.call(data, "private") && (validate107(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate137(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate137.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data14 = data.contributors;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate142(data14[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate142.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data16 = data.organisations;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate153(data16[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data16, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate153.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data18 = data.comments;
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate163(data18[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data18, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate163.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data22 = data.own;
      if (Array.isArray(data22)) {
        const len6 = data22.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate175(data22[i6], { instancePath: instancePath + "/own/" + i6, parentData: data22, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate175.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data24 = data.open;
      if (Array.isArray(data24)) {
        const len7 = data24.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate179(data24[i7], { instancePath: instancePath + "/open/" + i7, parentData: data24, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate179.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate1157.errors = vErrors, errors === 0;
}
validate1157.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1176.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1176.errors = vErrors, errors === 0;
}
validate1176.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1156.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1157(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1157.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.periods !== void 0 && func0.call(data, "periods")) {
      let data0 = data.periods;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1176(data0[i0], { instancePath: instancePath + "/periods/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1176.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/periods", schemaPath: "#/properties/periods/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1156.errors = vErrors, errors === 0;
}
validate1156.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1146.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1147(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1147.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "worksheet") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "worksheet" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate1156(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1156.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1146.errors = vErrors, errors === 0;
}
validate1146.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateWorksheetTemplate = validate1182;
function validate1183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1183.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0 || !func0.call(data, "content")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1183.errors = vErrors, errors === 0;
}
validate1183.evaluated = { props: { id: !0, version: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1189.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate1189.errors = vErrors, errors === 0;
}
validate1189.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1192.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.quotedLanguage !== void 0 && func0.call(data, "quotedLanguage")) {
      let data1 = data.quotedLanguage;
      if (typeof data1 == "string") {
        if (func64(data1) < 2) {
          const err0 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/minLength", keyword: "minLength", params: { limit: 2 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.quoted !== void 0 && func0.call(data, "quoted")) {
      let data2 = data.quoted;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func64(data3) < 1) {
              const err2 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/quoted", schemaPath: "#/properties/quoted/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.added !== void 0 && func0.call(data, "added")) {
      let data4 = data.added;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func64(data5) < 1) {
              const err5 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate1192.errors = vErrors, errors === 0;
}
validate1192.evaluated = { props: { text: !0, quotedLanguage: !0, quoted: !0, added: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1195.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.relation === void 0 || !func0.call(data, "relation")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relation" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uri === void 0 || !func0.call(data, "uri")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.relation !== void 0 && func0.call(data, "relation") && (validate60(data.relation, { instancePath: instancePath + "/relation", parentData: data, parentDataProperty: "relation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.uri !== void 0 && func0.call(data, "uri") && (validate56(data.uri, { instancePath: instancePath + "/uri", parentData: data, parentDataProperty: "uri", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1195.errors = vErrors, errors === 0;
}
validate1195.evaluated = { props: { relation: !0, uri: !0, version: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1201.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern32.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 64) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1201.errors = vErrors, errors === 0;
}
validate1201.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1203.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1203.errors = vErrors, errors === 0;
}
validate1203.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1205.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1205.errors = vErrors, errors === 0;
}
validate1205.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1214.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate1201(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1201.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate1203(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1203.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate1189(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1189.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1214.errors = vErrors, errors === 0;
}
validate1214.evaluated = { props: { id: !0, position: !0, title: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1220.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate394(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate394.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1220.errors = vErrors, errors === 0;
}
validate1220.evaluated = { props: { id: !0, position: !0, label: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1226.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern3.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 3) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern4.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1226.errors = vErrors, errors === 0;
}
validate1226.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1225.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.template === void 0 || !func0.call(data, "template")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.section === void 0 || !func0.call(data, "section")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "section" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.template !== void 0 && func0.call(data, "template") && (validate1226(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1226.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate1201(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1201.errors), errors = vErrors.length)), data.column !== void 0 && func0.call(data, "column") && (validate1201(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1201.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1225.errors = vErrors, errors === 0;
}
validate1225.evaluated = { props: { template: !0, section: !0, column: !0 }, dynamicProps: !1, dynamicItems: !1 };
const wrapper4 = { validate: validate1208 };
function validate1208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1208.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate1201(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1201.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate1203(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1203.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate1205(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1205.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate1189(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1189.errors), errors = vErrors.length)), data.field !== void 0 && func0.call(data, "field") && (validate1201(data.field, { instancePath: instancePath + "/field", parentData: data, parentDataProperty: "field", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1201.errors), errors = vErrors.length)), data.roles !== void 0 && func0.call(data, "roles")) {
      let data5 = data.roles;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1214(data5[i0], { instancePath: instancePath + "/roles/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1214.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.list !== void 0 && func0.call(data, "list") && (validate1201(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1201.errors), errors = vErrors.length)), data.columns !== void 0 && func0.call(data, "columns")) {
      let data8 = data.columns;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          wrapper4.validate(data8[i1], { instancePath: instancePath + "/columns/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, wrapper4.validate.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.periods !== void 0 && func0.call(data, "periods") && typeof data.periods != "boolean") {
      const err4 = { instancePath: instancePath + "/periods", schemaPath: "#/properties/periods/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.exampleLabels !== void 0 && func0.call(data, "exampleLabels")) {
      let data11 = data.exampleLabels;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate1220(data11[i2], { instancePath: instancePath + "/exampleLabels/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1220.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/exampleLabels", schemaPath: "#/properties/exampleLabels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.refersTo !== void 0 && func0.call(data, "refersTo") && (validate1225(data.refersTo, { instancePath: instancePath + "/refersTo", parentData: data, parentDataProperty: "refersTo", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1225.errors), errors = vErrors.length));
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate1208.errors = vErrors, errors === 0;
}
validate1208.evaluated = { props: { id: !0, position: !0, type: !0, title: !0, field: !0, roles: !0, list: !0, columns: !0, periods: !0, exampleLabels: !0, refersTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1232.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate1201(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1201.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate1203(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1203.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate1189(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1189.errors), errors = vErrors.length)), data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate1201(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1201.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1232.errors = vErrors, errors === 0;
}
validate1232.evaluated = { props: { id: !0, position: !0, label: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1200.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate1201(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1201.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate1203(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1203.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate1205(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1205.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate1189(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1189.errors), errors = vErrors.length)), data.growable !== void 0 && func0.call(data, "growable") && typeof data.growable != "boolean") {
      const err2 = { instancePath: instancePath + "/growable", schemaPath: "#/properties/growable/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.blankRows !== void 0 && func0.call(data, "blankRows")) {
      let data5 = data.blankRows;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err3 = { instancePath: instancePath + "/blankRows", schemaPath: "#/properties/blankRows/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 100 || isNaN(data5)) {
          const err4 = { instancePath: instancePath + "/blankRows", schemaPath: "#/properties/blankRows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err5 = { instancePath: instancePath + "/blankRows", schemaPath: "#/properties/blankRows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    if (data.columns !== void 0 && func0.call(data, "columns")) {
      let data6 = data.columns;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1208(data6[i0], { instancePath: instancePath + "/columns/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1208.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.rows !== void 0 && func0.call(data, "rows")) {
      let data8 = data.rows;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate1232(data8[i1], { instancePath: instancePath + "/rows/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1232.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate1200.errors = vErrors, errors === 0;
}
validate1200.evaluated = { props: { id: !0, position: !0, type: !0, title: !0, growable: !0, blankRows: !0, columns: !0, rows: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1188.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languages === void 0 || !func0.call(data, "languages")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sections === void 0 || !func0.call(data, "sections")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sections" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.series !== void 0 && func0.call(data, "series") && (validate1189(data.series, { instancePath: instancePath + "/series", parentData: data, parentDataProperty: "series", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1189.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate1189(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1189.errors), errors = vErrors.length)), data.private !== void 0 && func0.call(data, "private") && typeof data.private != "boolean") {
      const err3 = { instancePath: instancePath + "/private", schemaPath: "#/properties/private/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.languages !== void 0 && func0.call(data, "languages")) {
      let data3 = data.languages;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (func64(data4) < 2) {
              const err5 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/minLength", keyword: "minLength", params: { limit: 2 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source") && (validate1192(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1192.errors), errors = vErrors.length)), data.derivedFrom !== void 0 && func0.call(data, "derivedFrom")) {
      let data6 = data.derivedFrom;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate1195(data6[i1], { instancePath: instancePath + "/derivedFrom/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1195.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.sections !== void 0 && func0.call(data, "sections")) {
      let data8 = data.sections;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err9 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate1200(data8[i2], { instancePath: instancePath + "/sections/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1200.errors), errors = vErrors.length);
      } else {
        const err10 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate1188.errors = vErrors, errors === 0;
}
validate1188.evaluated = { props: { series: !0, title: !0, private: !0, languages: !0, source: !0, derivedFrom: !0, sections: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate1182.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1183(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1183.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "worksheet-template") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "worksheet-template" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate1188(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate1188.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1182.errors = vErrors, errors === 0;
}
validate1182.evaluated = { props: { kind: !0, content: !0, id: !0, version: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const byKind = { "action-plan": validateActionPlan, assessment: validateAssessment, "assessment-framework": validateAssessmentFramework, "code-list": validateCodeList, group: validateGroup, meeting: validateMeeting, package: validatePackage, practice: validatePractice, programme: validateProgramme, "programme-template": validateProgrammeTemplate, "service-map": validateServiceMap, worksheet: validateWorksheet, "worksheet-template": validateWorksheetTemplate };
function validatorFor(kind) {
  return Object.hasOwn(byKind, kind) ? byKind[kind] : void 0;
}
function codePoints(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
function together(found, more) {
  if (found === null) return more;
  for (const error of more) found.push(error);
  return found;
}
export {
  validateActionPlan,
  validateAssessment,
  validateAssessmentFramework,
  validateCodeList,
  validateGroup,
  validateMeeting,
  validatePackage,
  validatePractice,
  validateProgramme,
  validateProgrammeTemplate,
  validateServiceMap,
  validateWorksheet,
  validateWorksheetTemplate,
  validatorFor
};
